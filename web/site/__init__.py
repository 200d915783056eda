"""The staff site: what a coordinator sees. Loaded on the first visit, since logins are heavy to import."""

from __future__ import annotations

from web.site.app import create_site

__all__ = ["create_site"]
