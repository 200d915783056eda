# Untested: written with care, but not yet built by the people who wrote it. Reports are welcome.
FROM python:3.11-slim-bookworm AS build
WORKDIR /src
COPY requirements.txt pyproject.toml README.md LICENSE ./
RUN python -m venv /opt/checkin \
 && /opt/checkin/bin/pip install --no-cache-dir --require-hashes -r requirements.txt
COPY surveys surveys
COPY records records
COPY bot bot
COPY scheduler scheduler
COPY web web
RUN /opt/checkin/bin/pip install --no-cache-dir --no-deps --no-build-isolation .

FROM python:3.11-slim-bookworm
RUN apt-get update && apt-get install -y --no-install-recommends postgresql-client && rm -rf /var/lib/apt/lists/* \
 && useradd --system --create-home --home-dir /data checkin
COPY --from=build /opt/checkin /opt/checkin
ENV PATH=/opt/checkin/bin:$PATH PYTHONUNBUFFERED=1
USER checkin
WORKDIR /data
VOLUME /data
EXPOSE 8000
# One machine: pages and scheduler in one process, on SQLite in /data. See compose.yaml for PostgreSQL.
CMD ["checkin", "serve", "--host", "0.0.0.0", "--port", "8000"]
