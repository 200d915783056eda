"""The pages that anybody may open: what people agree to, what is kept, and the terms. They know nobody."""

from __future__ import annotations

from web.public.pages import public

__all__ = ["public"]
