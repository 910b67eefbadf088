"""Saved pages: who the page says it is, its pictures by name, and the words on it."""

from __future__ import annotations

import json
import re
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Final
from urllib.parse import unquote, urlsplit

from tactful.model.draft import Draft, NotLookedAt, Part, PartRole

if TYPE_CHECKING:
    from collections.abc import Iterator

    from selectolax.lexbor import LexborHTMLParser, LexborNode

_START: Final = re.compile(
    r"\s{0,200}(?:<!--.{0,500}?-->\s{0,200})?<(?:!doctype\s+html|html)\b", re.IGNORECASE | re.DOTALL,
)
_UNSEEN: Final = ["script", "style", "noscript", "template", "svg", "iframe"]
_BLOCK: Final = "p,div,li,h1,h2,h3,h4,h5,h6,br,tr,section,article,header,footer,blockquote"
_BREAK: Final = "\N{PARAGRAPH SEPARATOR}"
"""Stands where a line ends on the page; the line ends of its source are mere space."""

_PICTURE: Final = re.compile(
    r"avatar|profile[-_ ]?(?:pic|photo|image)|banner|cover|header[-_ ]?(?:photo|image)", re.IGNORECASE,
)
_META: Final = frozenset(
    "description og:title og:description twitter:description og:site_name profile:username".split(),
)
_BIO: Final = "[itemprop=description],[class*=bio],[data-testid=UserDescription],[class~=p-note],[id*=bio]"
_DEEPEST: Final = 20


def looks_like_html(text: str) -> bool:
    """Tell whether the text begins as an HTML page does."""
    return _START.match(text) is not None


def read_html(text: str, name: str, notes: tuple[str, ...] = ()) -> Draft:
    """Return the draft of a saved page.

    Its parts are the profile (title, descriptions, bio, structured data), the
    pictures that stand for the person (by their descriptions and file names)
    and the visible words. Places are code points of each part's own text.
    """
    from selectolax.lexbor import LexborHTMLParser  # noqa: PLC0415 - only saved pages need it

    page = LexborHTMLParser(text)
    pictures = len(page.css("img"))
    parts = [*_profile(page), *_pictures(page)]
    page.strip_tags(_UNSEEN)
    visible = _visible(page)
    kept = [part for part in parts if part.role is PartRole.DESCRIPTION or part.text not in visible]
    if visible or not kept:
        kept.insert(0, Part(text=visible, name="words on the page"))
    return Draft(parts=tuple(_unique(kept)), name=name, notes=notes, not_looked_at=_unseen(pictures))


def _unseen(pictures: int) -> tuple[NotLookedAt, ...]:
    if not pictures:
        return ()
    what = "1 picture on the page" if pictures == 1 else f"{pictures} pictures on the page"
    return (NotLookedAt(what=what, why="Only their names and descriptions were read, not the pictures themselves."),)


def _visible(page: LexborHTMLParser) -> str:
    body = page.body
    if body is None:
        return ""
    for node in body.css(_BLOCK):
        node.insert_before(_BREAK)
        node.insert_after(_BREAK)
    lines = (" ".join(line.split()) for line in body.text(separator=" ").split(_BREAK))
    return re.sub(r" ([,.;:!?])", r"\1", "\n".join(line for line in lines if line))


def _profile(page: LexborHTMLParser) -> Iterator[Part]:
    title = page.css_first("title")
    if title is not None:
        yield from _part(title.text(), "title of the page")
    for node in page.css("meta[content]"):
        key = (node.attributes.get("property") or node.attributes.get("name") or "").lower()
        if key in _META:
            yield from _part(node.attributes.get("content") or "", f"{key} of the page")
    for node in page.css(_BIO):
        yield from _part(node.text(separator=" "), "bio")
    for node in page.css('script[type="application/ld+json"]'):
        yield from _structured(node)


def _structured(node: LexborNode) -> Iterator[Part]:
    try:
        data = json.loads(node.text())
    except (ValueError, RecursionError):
        return
    for key, value in _strings(data, 0):
        if key in {"name", "alternateName", "description", "jobTitle", "headline"}:
            yield from _part(value, f"{key} in the page's data")
        if key in {"articleBody", "text"}:
            yield from _part(value, "text in the page's data", PartRole.WORDS)


def _strings(data: object, depth: int, key: str = "") -> Iterator[tuple[str, str]]:
    if isinstance(data, str):
        yield key, data
    elif depth < _DEEPEST and isinstance(data, dict | list):
        inner = data.items() if isinstance(data, dict) else ((key, value) for value in data)
        for name, value in inner:
            yield from _strings(value, depth + 1, str(name))


def _pictures(page: LexborHTMLParser) -> Iterator[Part]:
    for node in page.css('meta[property="og:image"][content]'):
        yield from _picture("picture the page is shared with", "", node.attributes.get("content") or "")
    for node in page.css("img"):
        attributes = node.attributes
        about = " ".join(attributes.get(key) or "" for key in ("class", "id", "alt", "src", "data-testid"))
        found = _PICTURE.search(about)
        if found:
            alt, source = attributes.get("alt") or "", attributes.get("src") or ""
            yield from _picture(f"{found.group().lower()} picture", alt, source)


def _picture(name: str, alt: str, source: str) -> Iterator[Part]:
    file = "" if source.startswith("data:") else PurePosixPath(unquote(urlsplit(source).path)).stem
    words = " ".join(re.sub(r"[-_+.]+", " ", file).split())
    shown = ". ".join(each for each in (alt.strip(), words) if each)
    yield from _part(f"{name}: {shown}" if shown else "", name, PartRole.DESCRIPTION)


def _part(text: str, name: str, role: PartRole = PartRole.PROFILE) -> Iterator[Part]:
    tidy = " ".join(text.split())
    if tidy:
        yield Part(text=tidy, name=name, role=role)


def _unique(parts: list[Part]) -> list[Part]:
    seen: dict[tuple[str, PartRole], Part] = {}
    for part in parts:
        seen.setdefault((part.text, part.role), part)
    return list(seen.values())
