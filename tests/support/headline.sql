-- The headline measures once more, in plain SQL over exported tables, for SQLite. Nothing here comes from the program:
-- each definition is written down a second time, and the two have to agree on thousands of people.
--
-- Given: enrollments, employment, wages, credentials, exclusions, outcomes, checkins as `checkin export` writes them,
-- and `asof` with one row, `today`. Left: `verdicts` (measure, external_id, part, amount), one row for each person and
-- measure, and `responses` (measure, numerator, denominator, unknown, excluded).
--
-- Made simple, since the crowd is: every enrollment has a first day; nothing was told after the day of the report;
-- nobody works for the same employer twice; employers' names differ by more than their letters' case; pay at entry is
-- by the hour; pay names its job; a settled outcome has the source employer_call.

-- Dates as said ("2025-08-22", "2025-08", "2025"): the first and the last day that each may mean.
CREATE TABLE told AS
SELECT id, external_id, as_of, status, employer, source, verified_on, is_current, checkin_id, asked_from, asked_to,
       coalesce(subsidized, 0) AS subsidized, placed_by_program AS placed, school_level,
       CAST(round(hours_per_week * 100) AS INTEGER) AS hours,
       coalesce(lower(employer), status) AS place,
       status IN ('employed', 'self_employed', 'military') AS working,
       CASE length(started_on) WHEN 10 THEN started_on WHEN 7 THEN started_on || '-01'
            WHEN 4 THEN started_on || '-01-01' END AS start_first,
       CASE length(started_on) WHEN 10 THEN started_on WHEN 7 THEN date(started_on || '-01', '+1 month', '-1 day')
            WHEN 4 THEN started_on || '-12-31' END AS start_last,
       CASE length(ended_on) WHEN 10 THEN ended_on WHEN 7 THEN ended_on || '-01'
            WHEN 4 THEN ended_on || '-01-01' END AS end_first,
       CASE length(ended_on) WHEN 10 THEN ended_on WHEN 7 THEN date(ended_on || '-01', '+1 month', '-1 day')
            WHEN 4 THEN ended_on || '-12-31' END AS end_last
FROM employment;
-- An end told as a month is not before a beginning told as a day.
UPDATE told SET end_first = max(end_first, start_first) WHERE end_first IS NOT NULL AND start_first IS NOT NULL;
CREATE INDEX told_who ON told (external_id);
CREATE UNIQUE INDEX told_id ON told (id);
CREATE INDEX told_in ON told (checkin_id);

-- Times of participation: services that overlap or follow within 90 days are one, and exit once.
CREATE TABLE enrolled AS
WITH dated AS (
    SELECT enrollments.rowid AS id, enrollments.*, coalesce(exited_on, '9999-12-31') AS ended,
           instr(completed, '"training"') > 0 AS training, instr(completed, '"placement"') > 0 AS placement,
           instr(completed, '"classroom"') > 0 AS classroom, instr(completed, '"ojt"') > 0 AS ojt,
           instr(completed, '"k12"') > 0 AS k12
    FROM enrollments, asof WHERE started_on <= today
), before AS (
    SELECT *, max(ended) OVER (PARTITION BY external_id ORDER BY started_on, id
                               ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS served_until FROM dated
)
SELECT *, sum(served_until IS NULL
              OR (served_until < '9999' AND julianday(started_on) - julianday(served_until) > 90))
          OVER (PARTITION BY external_id ORDER BY started_on, id) AS period FROM before;
CREATE INDEX enrolled_who ON enrolled (external_id);
-- An exit that a later service took back is none, and its reason neither.
ALTER TABLE enrolled ADD COLUMN ends_period INTEGER;
UPDATE enrolled SET ends_period = NOT EXISTS (
    SELECT 1 FROM enrolled AS other WHERE other.external_id = enrolled.external_id
    AND other.period = enrolled.period AND (other.ended, other.started_on, other.program, other.id)
        > (enrolled.ended, enrolled.started_on, enrolled.program, enrolled.id));

CREATE TABLE people AS
SELECT external_id, min(started_on) AS served_since, max(training) AS training, max(placement) AS placement,
       max(training OR classroom OR ojt) AS trained, max(economically_disadvantaged) AS disadvantaged,
       max(ends_period AND
           coalesce(exit_reason, '') IN ('institutionalized', 'medical', 'deceased', 'reserve', 'foster_care'))
       OR EXISTS (SELECT 1 FROM exclusions x, asof WHERE x.external_id = enrolled.external_id
                  AND (x."on" IS NULL OR x."on" <= today)) AS excluded
FROM enrolled GROUP BY external_id;
CREATE UNIQUE INDEX people_who ON people (external_id);

CREATE TABLE exits AS
SELECT external_id, period, min(started_on) AS began, max(ended) AS exited_on,
       max(classroom OR k12 OR school_level IS NOT NULL OR (training AND NOT ojt)) AS in_training
FROM enrolled, asof GROUP BY external_id, period HAVING max(ended) <= today;

CREATE INDEX exits_who ON exits (external_id);

CREATE TABLE quarters AS
WITH n(number) AS (VALUES (1), (2), (3), (4)), numbered AS (
    SELECT exits.*, number, substr(exited_on, 1, 4) * 4 + (substr(exited_on, 6, 2) - 1) / 3 + number AS place
    FROM exits, n
)
SELECT external_id, exited_on, number, printf('%04d-%02d-01', place / 4, place % 4 * 3 + 1) AS starts,
       date(printf('%04d-%02d-01', place / 4, place % 4 * 3 + 1), '+3 months', '-1 day') AS ends
FROM numbered;

-- What holds in a quarter: a job told without an end is known to have lasted to the day it was told.
CREATE TABLE holding AS
SELECT q.external_id, q.exited_on, q.number, t.*
FROM quarters q JOIN told t ON t.external_id = q.external_id
WHERE (t.start_first IS NULL OR t.start_first <= q.ends) AND (t.end_last IS NULL OR t.end_last >= q.starts)
  AND ((t.asked_from >= q.starts AND t.asked_to <= q.ends)
       OR (t.working AND NOT t.is_current AND t.end_first IS NULL AND t.start_first <= t.as_of
           AND t.start_first >= q.starts AND t.start_last <= q.ends)
       OR (NOT (t.working AND NOT t.is_current AND t.end_first IS NULL)
           AND NOT (t.start_first IS NOT NULL AND t.end_first IS NULL AND t.start_first > t.as_of)
           AND min(coalesce(t.start_last, '9999'), coalesce(t.end_first, t.as_of)) <= q.ends
           AND coalesce(t.end_first, t.as_of) >= q.starts));
CREATE INDEX holding_when ON holding (external_id, exited_on, number);

CREATE TABLE standings AS
WITH found AS (
    SELECT q.*, o.outcome AS settled,
           EXISTS (SELECT 1 FROM exclusions x WHERE x.external_id = q.external_id
                   AND (x."on" IS NULL OR x."on" <= q.ends)) AS left_out,
           max(h.working AND NOT h.subsidized) AS works, max(h.working AND h.subsidized) AS subsidized,
           max(h.status = 'in_school') AS school, max(h.status IN ('unemployed', 'not_looking')
                                                   AND coalesce(h.asked_to, h.as_of) >= q.starts) AS idle,
           today > coalesce((SELECT c.closes_on FROM checkins c WHERE c.external_id = q.external_id
                             AND c.asks_from = q.starts AND c.asks_to = q.ends AND c.state <> 'cancelled'
                             ORDER BY c.id LIMIT 1), date(q.ends, '+21 days')) AS over
    FROM quarters q JOIN asof
    LEFT JOIN holding h ON h.external_id = q.external_id AND h.exited_on = q.exited_on AND h.number = q.number
    LEFT JOIN outcomes o ON o.external_id = q.external_id AND o.quarter = q.number AND o."from" = q.starts
                        AND o.source = 'employer_call'
    GROUP BY q.external_id, q.exited_on, q.number
)
SELECT external_id, exited_on, number, starts, ends, over,
       CASE WHEN settled IS NOT NULL THEN settled = 'excluded' ELSE left_out END AS left_out,
       CASE WHEN settled IN ('unsubsidized_job', 'registered_apprenticeship', 'military') THEN 1
            WHEN settled IN ('postsecondary', 'training', 'secondary_school', 'not_working') THEN 0
            WHEN settled IS NOT NULL OR left_out THEN NULL
            WHEN works THEN 1
            WHEN school OR subsidized OR idle THEN 0 END AS works
FROM found;
CREATE UNIQUE INDEX standings_when ON standings (external_id, exited_on, number);

-- Times at an employer, day by day: certain from `first` to `last`.
CREATE TABLE idle AS
SELECT external_id, min(coalesce(asked_to, as_of), as_of) AS first, as_of AS last FROM told
WHERE status IN ('unemployed', 'not_looking') OR (status = 'in_school' AND asked_to IS NOT NULL);
CREATE INDEX idle_who ON idle (external_id);

CREATE TABLE spells AS
WITH certain AS (
    SELECT *, coalesce(end_first, as_of) AS until FROM told
    WHERE working AND (end_first IS NOT NULL OR is_current)
      AND (start_first IS NULL OR start_first <= coalesce(end_first, as_of))
), grouped AS (
    SELECT external_id, place, subsidized, max(hours) AS hours, max(placed) AS placed, min(id) AS id,
           max(start_last) AS began, max(start_first) AS began_first, max(end_last) AS ended_by,
           coalesce(max(max(end_first), min(coalesce(max(CASE WHEN end_first IS NULL THEN as_of END), ''), max(end_last))),
                    max(as_of)) AS last, max(end_first IS NOT NULL) AS over,
           min(CASE WHEN start_last IS NOT NULL THEN min(start_last, until)
                    WHEN asked_to IS NOT NULL AND is_current THEN min(asked_to, until) ELSE until END) AS first
    FROM certain GROUP BY external_id, place, subsidized
)
SELECT external_id, place, subsidized, hours, placed, id, began, began_first, last, min(first, last) AS first,
       over OR idle_next IS NOT NULL AS over, over AS told_over,
       CASE WHEN over THEN ended_by ELSE date(idle_next, '-1 day') END AS ended_by
FROM (SELECT *, (SELECT min(i.first) FROM idle i WHERE i.external_id = g.external_id AND i.first > g.last) AS idle_next
      FROM grouped g);
CREATE INDEX spells_who ON spells (external_id);

CREATE TABLE paid AS
SELECT w.id, w.external_id, w.as_of, w.basis, w.unit, CAST(round(w.amount * 100) AS INTEGER) AS cents, s.place,
       CAST(round(w.hourly * 100) AS INTEGER) AS told_hourly, s.hours, s.subsidized,
       CASE w.unit WHEN 'week' THEN 52 WHEN 'biweekly' THEN 26 WHEN 'semimonthly' THEN 24 WHEN 'month' THEN 12
                   WHEN 'year' THEN 1 END AS a_year,
       CASE w.source WHEN 'employer_call' THEN 1 WHEN 'pay_stubs' THEN 2 WHEN 'employer_letter' THEN 2
                     WHEN 'wage_record' THEN 3 ELSE 0 END AS proof
FROM wages w JOIN told t ON t.id = w.employment_id
JOIN spells s ON s.external_id = t.external_id AND s.place = t.place AND s.subsidized = t.subsidized;
ALTER TABLE paid ADD COLUMN an_hour INTEGER;  -- in cents, half up
UPDATE paid SET an_hour = coalesce(told_hourly, CASE WHEN unit = 'hour' THEN cents
    WHEN hours > 0 AND a_year IS NOT NULL THEN (2 * cents * a_year * 100 + 52 * hours) / (2 * 52 * hours) END);
CREATE INDEX paid_who ON paid (external_id, place, subsidized);
CREATE UNIQUE INDEX paid_id ON paid (id);

-- Earnings in the second quarter, in hundredths of a cent times days, all jobs together.
CREATE TABLE earned AS
WITH held AS (
    SELECT q.external_id, q.exited_on, q.starts, q.ends, s.place, s.hours, s.first, s.began,
           CASE WHEN NOT s.over AND EXISTS (
               SELECT 1 FROM told t WHERE t.external_id = s.external_id AND t.place = s.place
               AND t.subsidized = s.subsidized AND t.asked_from = q.starts AND t.asked_to = q.ends AND t.is_current)
               THEN max(s.last, q.ends) ELSE s.last END AS last
    FROM quarters q JOIN spells s ON s.external_id = q.external_id AND NOT s.subsidized
    WHERE q.number = 2 AND s.first <= q.ends
), newest AS (
    SELECT h.*, coalesce(
        (SELECT p.id FROM paid p WHERE p.external_id = h.external_id AND p.place = h.place AND NOT p.subsidized
         AND coalesce(p.basis, '') <> 'net' AND p.as_of <= h.ends
         ORDER BY p.as_of DESC, p.proof DESC, p.unit DESC, p.cents DESC, p.id DESC LIMIT 1),
        (SELECT p.id FROM paid p WHERE p.external_id = h.external_id AND p.place = h.place AND NOT p.subsidized
         AND coalesce(p.basis, '') <> 'net' ORDER BY p.as_of, p.proof, p.unit, p.cents, p.id LIMIT 1)) AS pay
    FROM held h WHERE h.last >= h.starts
), whole AS (
    SELECT n.external_id, n.exited_on, julianday(n.ends) - julianday(n.starts) + 1 AS days,
           julianday(min(n.last, n.ends)) - julianday(max(n.first, n.starts)) + 1 AS worked,
           CASE WHEN n.began IS NULL AND n.first > n.starts THEN NULL ELSE
           CASE p.unit WHEN 'week' THEN p.cents * 1300 WHEN 'biweekly' THEN p.cents * 650
                WHEN 'semimonthly' THEN p.cents * 600 WHEN 'month' THEN p.cents * 300 WHEN 'year' THEN p.cents * 25
                ELSE p.an_hour * n.hours * 13 END END AS a_quarter
    FROM newest n LEFT JOIN paid p ON p.id = n.pay
)
SELECT external_id, exited_on, CASE WHEN count(a_quarter) = count(*) THEN
       CAST((2 * sum(a_quarter * CAST(worked AS INTEGER)) + 100 * max(CAST(days AS INTEGER)))
            / (200 * max(CAST(days AS INTEGER))) AS INTEGER) END AS cents
FROM whole GROUP BY external_id, exited_on;

CREATE INDEX earned_when ON earned (external_id, exited_on);

-- One verdict for each exit; below, the last one that is due stands for the person.
CREATE TABLE by_exit (measure TEXT, external_id TEXT, exited_on TEXT, part TEXT, amount INTEGER);
INSERT INTO by_exit
SELECT 'wioa_employment_q' || number, external_id, exited_on,
       CASE WHEN left_out THEN 'excluded' WHEN works IS NULL THEN CASE WHEN over THEN 'unknown' ELSE 'not_yet' END
            WHEN today < ends THEN 'not_yet' WHEN works THEN 'yes' ELSE 'no' END, NULL
FROM standings, asof WHERE number IN (2, 4);

INSERT INTO by_exit
SELECT 'wioa_median_earnings_q2', s.external_id, s.exited_on,
       CASE WHEN s.works THEN CASE WHEN today < s.ends THEN 'not_yet' WHEN e.cents > 0 THEN 'yes' ELSE 'unknown' END
            WHEN s.left_out THEN 'excluded' WHEN s.works IS NULL AND NOT s.over THEN 'not_yet'
            WHEN s.works = 0 AND today < s.ends THEN 'not_yet' ELSE 'out' END,
       CASE WHEN s.works AND today >= s.ends THEN nullif(e.cents, 0) END
FROM standings s JOIN asof LEFT JOIN earned e ON e.external_id = s.external_id AND e.exited_on = s.exited_on
WHERE s.number = 2;

CREATE TABLE places AS
SELECT DISTINCT external_id, exited_on, number, place FROM holding
WHERE working AND NOT subsidized AND employer IS NOT NULL;
CREATE INDEX places_when ON places (external_id, exited_on, number, place);
INSERT INTO by_exit
WITH pairs AS (
    SELECT b.external_id, b.exited_on, b.works AS then_works, b.over AS then_over, b.left_out OR d.left_out AS left_out,
           d.works, d.over, d.ends,
           EXISTS (SELECT 1 FROM places p JOIN places r ON r.external_id = p.external_id
                   AND r.exited_on = p.exited_on AND r.place = p.place AND r.number = 4
                   WHERE p.external_id = b.external_id AND p.exited_on = b.exited_on AND p.number = 2) AS same,
           (SELECT count(DISTINCT r.number) FROM places r WHERE r.external_id = b.external_id
            AND r.exited_on = b.exited_on AND r.number IN (2, 4)) = 2 AS named
    FROM standings b JOIN standings d ON d.external_id = b.external_id AND d.exited_on = b.exited_on AND d.number = 4
    WHERE b.number = 2
)
SELECT 'wioa_same_employer', external_id, exited_on,
       CASE WHEN left_out THEN 'excluded'
            WHEN then_works IS NOT 1 THEN CASE WHEN then_over OR then_works = 0 THEN 'out' ELSE 'not_yet' END
            WHEN NOT (works IS 0 OR works IS 1 AND named) THEN CASE WHEN over THEN 'unknown' ELSE 'not_yet' END
            WHEN today < ends THEN 'not_yet' WHEN same AND works IS 1 THEN 'yes' ELSE 'no' END, NULL
FROM pairs, asof;

INSERT INTO by_exit
WITH earned_by AS (
    SELECT x.*, date(x.exited_on, '+365 days') AS last, c.kind IN ('associate', 'bachelor', 'graduate', 'licensure',
           'certificate', 'certification') AS recognized,
           c.kind IN ('high_school_diploma', 'high_school_equivalency') AS diploma
    FROM exits x LEFT JOIN credentials c ON c.external_id = x.external_id AND c.earned_on IS NOT NULL
         AND (CASE length(c.earned_on) WHEN 10 THEN c.earned_on WHEN 7 THEN c.earned_on || '-01'
              ELSE c.earned_on || '-01-01' END) <= min(date(x.exited_on, '+365 days'), (SELECT today FROM asof))
         AND (CASE length(c.earned_on) WHEN 10 THEN c.earned_on
              WHEN 7 THEN date(c.earned_on || '-01', '+1 month', '-1 day') ELSE c.earned_on || '-12-31' END) >= x.began
), each_exit AS (
    SELECT external_id, exited_on, last, max(in_training) AS in_training, max(coalesce(recognized, 0)) AS recognized,
           max(coalesce(diploma, 0)) AS diploma FROM earned_by GROUP BY external_id, exited_on
)
SELECT 'wioa_credential', external_id, exited_on,
       CASE WHEN NOT in_training THEN 'out' WHEN recognized OR diploma AND (worked OR studied) THEN 'yes'
            WHEN today <= last THEN 'not_yet' WHEN diploma AND somewhere THEN 'unknown' ELSE 'no' END, NULL
FROM (
    SELECT e.*,
           EXISTS (SELECT 1 FROM spells s WHERE s.external_id = e.external_id AND NOT s.subsidized
                   AND s.first <= e.last AND s.last > e.exited_on)
           OR EXISTS (SELECT 1 FROM standings s WHERE s.external_id = e.external_id AND s.works
                      AND s.exited_on = e.exited_on AND s.number <= 3) AS worked,
           max(t.school_level IN ('postsecondary', 'training')) IS 1 AS studied,
           max(t.id IS NOT NULL AND t.school_level IS NULL) AS somewhere
    FROM each_exit e LEFT JOIN told t ON t.external_id = e.external_id AND t.status = 'in_school'
         AND coalesce(t.start_first, min(t.as_of, coalesce(t.end_last, t.as_of))) <= min(e.last, t.as_of)
         AND min(t.as_of, coalesce(t.end_last, t.as_of)) > e.exited_on
    GROUP BY e.external_id, e.exited_on
), asof;

INSERT INTO by_exit
WITH days AS (SELECT external_id, exited_on, date(exited_on, '+90 days') AS day FROM exits), seen AS (
    SELECT d.*,
       EXISTS (SELECT 1 FROM spells s WHERE s.external_id = d.external_id AND NOT s.subsidized
               AND d.day BETWEEN s.first AND s.last) AS held,
       EXISTS (SELECT 1 FROM idle i WHERE i.external_id = d.external_id AND d.day BETWEEN i.first AND i.last)
       AS idle,
       EXISTS (SELECT 1 FROM spells s WHERE s.external_id = d.external_id AND s.subsidized
               AND d.day BETWEEN s.first AND s.last) AS paid_by_program,
       EXISTS (SELECT 1 FROM spells s WHERE s.external_id = d.external_id AND NOT s.subsidized AND s.last < d.day
               AND NOT (s.over AND coalesce(s.ended_by, s.last) < d.day)) AS beside,
       EXISTS (SELECT 1 FROM idle i WHERE i.external_id = d.external_id AND i.last < d.day)
       OR EXISTS (SELECT 1 FROM spells s WHERE s.external_id = d.external_id AND NOT s.subsidized AND s.over
                  AND coalesce(s.ended_by, s.last) < d.day) AS out_before,
       (SELECT min(i.first) FROM idle i WHERE i.external_id = d.external_id AND i.first > d.day) AS idle_next,
       (SELECT min(s.first) FROM spells s WHERE s.external_id = d.external_id AND NOT s.subsidized
        AND s.first > d.day) AS job_next
    FROM days d
), next AS (
    SELECT seen.*,
           (SELECT s.began_first > seen.day FROM spells s WHERE s.external_id = seen.external_id AND NOT s.subsidized
            AND s.first = job_next ORDER BY s.last, s.over, nullif(s.place, 'employed') LIMIT 1) AS began_later,
           EXISTS (SELECT 1 FROM spells s WHERE s.external_id = seen.external_id AND NOT s.subsidized
                   AND s.began IS NULL AND s.first > seen.day AND s.first < coalesce(idle_next, '9999')) AS unsaid
    FROM seen
), judged AS (
    SELECT next.*, CASE WHEN held THEN 1 WHEN idle THEN 0 WHEN beside OR unsaid THEN NULL
           WHEN paid_by_program THEN 0
           WHEN out_before AND ((idle_next IS NOT NULL AND (job_next IS NULL OR idle_next <= job_next)) OR began_later)
           THEN 0 END AS works FROM next
)
SELECT 'retention_90_any', external_id, exited_on,
       CASE WHEN day > today THEN 'not_yet' WHEN works THEN 'yes' WHEN works = 0 THEN 'no'
            WHEN today > date(day, '+21 days') THEN 'unknown' ELSE 'not_yet' END, NULL
FROM judged, asof;

CREATE TABLE verdicts (measure TEXT, external_id TEXT, part TEXT, amount INTEGER);
INSERT INTO verdicts
WITH due AS (
    SELECT *, row_number() OVER (PARTITION BY measure, external_id
        ORDER BY part IN ('not_yet', 'out'), CASE WHEN part IN ('not_yet', 'out') THEN part END, exited_on DESC) AS place
    FROM by_exit
), ids AS (SELECT DISTINCT measure FROM by_exit)
SELECT ids.measure, p.external_id, CASE WHEN p.excluded THEN 'excluded' ELSE coalesce(d.part, 'not_yet') END,
       CASE WHEN NOT p.excluded THEN d.amount END
FROM people p JOIN ids LEFT JOIN due d ON d.external_id = p.external_id AND d.measure = ids.measure AND d.place = 1;

-- The newest pay of the main job against pay at entry.
CREATE TABLE entry AS
SELECT external_id, (SELECT CAST(round(json_extract(e.baseline, '$.wage') * 100) AS INTEGER) FROM enrolled e
                     WHERE e.external_id = p.external_id AND json_extract(e.baseline, '$.wage') > 0
                     AND json_extract(e.baseline, '$.wage_unit') = 'hour'
                     ORDER BY e.started_on, e.program, e.id LIMIT 1) AS cents FROM people p;
CREATE TABLE main_jobs AS
WITH held AS (
    SELECT s.*, p.served_since, max(NOT s.over) OVER (PARTITION BY s.external_id) AS any_still
    FROM spells s JOIN people p ON p.external_id = s.external_id
    WHERE NOT s.subsidized AND EXISTS (
        SELECT 1 FROM paid w WHERE w.external_id = s.external_id AND w.place = s.place AND NOT w.subsidized
        AND w.as_of > p.served_since)
), still AS (
    SELECT *, max(last) OVER (PARTITION BY external_id) AS newest FROM held WHERE any_still = 0 OR NOT over
)
SELECT *, row_number() OVER (PARTITION BY external_id
    ORDER BY coalesce(hours, 0) DESC, last DESC, first DESC, over, nullif(place, 'employed')) AS in_line
FROM still WHERE julianday(newest) - julianday(last) <= 92;
CREATE TABLE newest_pay AS
SELECT w.external_id, w.an_hour, w.basis,
       row_number() OVER (PARTITION BY w.external_id
                          ORDER BY w.as_of DESC, w.proof DESC, w.unit DESC, w.cents DESC, w.id DESC) AS back
FROM main_jobs m JOIN paid w ON w.external_id = m.external_id AND w.place = m.place AND w.subsidized = m.subsidized
WHERE m.in_line = 1 AND w.as_of > m.served_since;
CREATE INDEX newest_pay_who ON newest_pay (external_id, back);
CREATE INDEX entry_who ON entry (external_id);
INSERT INTO verdicts
SELECT 'wage_gain_entry', p.external_id,
       CASE WHEN p.excluded THEN 'excluded'
            WHEN NOT EXISTS (SELECT 1 FROM exits x WHERE x.external_id = p.external_id) THEN 'not_yet'
            WHEN e.cents IS NULL OR n.an_hour IS NULL THEN 'unknown' WHEN n.an_hour > e.cents THEN 'yes'
            WHEN n.basis = 'net' THEN 'unknown' ELSE 'no' END, NULL
FROM people p JOIN entry e ON e.external_id = p.external_id
LEFT JOIN newest_pay n ON n.external_id = p.external_id AND n.back = 1;

-- Social Innovation Fund counts, of people who are economically disadvantaged.
INSERT INTO verdicts
WITH new_jobs AS (
    SELECT p.external_id, max(s.placed IS 1) AS placed, max(s.placed IS NULL) AS unsaid
    FROM people p JOIN spells s ON s.external_id = p.external_id AND NOT s.subsidized
    WHERE coalesce(s.began, s.first) >= p.served_since GROUP BY p.external_id
), facts AS (
    SELECT p.*, coalesce(j.placed, 0) AS placed, coalesce(j.unsaid, 0) AS unsaid,
           EXISTS (SELECT 1 FROM told t WHERE t.external_id = p.external_id AND t.as_of >= p.served_since) AS heard,
           EXISTS (SELECT 1 FROM credentials c, asof WHERE c.external_id = p.external_id AND (c.earned_on IS NULL OR (
               (CASE length(c.earned_on) WHEN 10 THEN c.earned_on
                WHEN 7 THEN date(c.earned_on || '-01', '+1 month', '-1 day')
                ELSE c.earned_on || '-12-31' END) >= p.served_since
               AND (CASE length(c.earned_on) WHEN 10 THEN c.earned_on WHEN 7 THEN c.earned_on || '-01'
                    ELSE c.earned_on || '-01-01' END) <= today))) AS certified
    FROM people p LEFT JOIN new_jobs j USING (external_id)
), parts AS (
    SELECT *, 'sif_o2' AS measure, CASE WHEN trained THEN 'yes' ELSE 'no' END AS part FROM facts
    UNION ALL SELECT *, 'sif_o3', CASE WHEN placement THEN 'yes' ELSE 'no' END FROM facts
    UNION ALL SELECT *, 'sif_o10', CASE WHEN NOT (trained OR placement) THEN 'out' WHEN placed THEN 'yes'
                                        WHEN unsaid OR NOT heard THEN 'unknown' ELSE 'no' END FROM facts
    UNION ALL SELECT *, 'sif_o19', CASE WHEN NOT (trained OR placement) THEN 'out' WHEN certified THEN 'yes'
                                        ELSE 'no' END FROM facts
)
SELECT measure, external_id,
       CASE WHEN excluded THEN 'excluded' WHEN disadvantaged = 0 THEN 'out'
            WHEN disadvantaged IS NULL AND part IN ('yes', 'no') THEN 'unknown' ELSE part END, NULL
FROM parts;

-- Response and retained employment, by check-ins.
CREATE TABLE responses AS
WITH due AS (
    SELECT c.*, (c.state = 'expired' AND coalesce(c.why, '') = 'before_import')
               OR EXISTS (SELECT 1 FROM exclusions x WHERE x.external_id = c.external_id) AS excluded,
           c.state IN ('completed', 'partial', 'covered') OR c.answered_at IS NOT NULL AS answered,
           (c.opened_at IS NOT NULL OR c.state = 'covered') AND c.state NOT IN ('scheduled', 'open') AS closed,
           c.state = 'completed' OR (c.state = 'covered' AND s.state = 'completed') AS complete,
           -- That a job ended before the dates asked about does not say whether there was work in them.
           (SELECT count(*) FROM told t WHERE t.checkin_id IN (c.id, c.covered_by) AND (
                t.is_current OR NOT t.working OR t.end_last >= c.asks_from
                OR (t.end_last IS NULL AND t.checkin_id = c.id))) AS heard,
           -- Nor whether work at some time in the dates of the check-in that covers it was in these.
           (SELECT count(*) FROM told t WHERE t.checkin_id = c.covered_by AND t.working AND NOT t.is_current
            AND t.end_last IS NULL) AS left_open,
           (SELECT count(*) FROM told t WHERE t.checkin_id IN (c.id, c.covered_by) AND t.working
            AND (t.is_current OR t.end_last >= c.asks_from OR (t.end_last IS NULL AND t.checkin_id = c.id))) AS jobs
    FROM checkins c JOIN asof LEFT JOIN checkins s ON s.id = c.covered_by
    WHERE c.state <> 'cancelled' AND (c.due_on <= today OR (c.opened_at IS NOT NULL AND c.opens_on <= today))
)
SELECT 'response_' || checkin AS measure, sum(NOT excluded AND answered) AS numerator,
       sum(NOT excluded) AS denominator, 0 AS unknown, sum(excluded) AS excluded FROM due GROUP BY checkin
UNION ALL
SELECT 'retained_' || checkin, sum(NOT excluded AND answered AND jobs > 0), sum(NOT excluded),
       sum(NOT excluded AND NOT (answered AND (jobs > 0 OR heard > 0 AND left_open = 0))), sum(excluded)
FROM due GROUP BY checkin
UNION ALL
SELECT 'response_rr1', sum(NOT excluded AND closed AND complete), sum(NOT excluded AND closed), 0, sum(excluded) FROM due
UNION ALL
SELECT 'response_rr2', sum(NOT excluded AND closed AND answered), sum(NOT excluded AND closed), 0, sum(excluded) FROM due;
