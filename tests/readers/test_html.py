"""The promises of reading saved pages."""

from __future__ import annotations

import json

import pytest

from tactful.model.draft import PartRole
from tactful.readers.html import looks_like_html, read_html


def parts(page: str) -> list[tuple[str, str]]:
    """Return the name and words of every part of a page."""
    return [(part.name, part.text) for part in read_html(page, "it").parts]


@pytest.mark.parametrize("text", ["I <3 html", "<b>bold</b> words", "a <!doctype html>", "<htmlish>", "", " " * 1000])
def test_words_are_not_taken_for_a_page(text: str) -> None:
    """Only what begins as a page does is a page."""
    assert not looks_like_html(text)


@pytest.mark.parametrize(
    "text",
    ["<!DOCTYPE html>", "\n <html lang=en>", "<!-- saved from somewhere -->\n<html>", "<!doctype  HTML public>"],
)
def test_a_page_is_known_by_its_beginning(text: str) -> None:
    """A doctype, an html element, or either after the comment that browsers save."""
    assert looks_like_html(text)


@pytest.mark.parametrize("tag", ["script", "style", "noscript", "template", "svg", "iframe"])
def test_what_nobody_sees_is_not_read(tag: str) -> None:
    """Scripts, styles and their like are no words of the page."""
    assert parts(f"<body><p>Seen.</p><{tag}>unseen</{tag}></body>") == [("words on the page", "Seen.")]


def test_attributes_and_comments_are_not_read() -> None:
    """Comments and the inner workings of a page are no words of it."""
    assert parts('<body data-x="unseen"><!-- unseen --><p class="unseen">Seen.</p></body>') == [
        ("words on the page", "Seen."),
    ]


def test_structured_data_that_is_broken_is_passed_over() -> None:
    """Data that cannot be read, or nests without end, spoils nothing."""
    for data in ("{", "[" * 5000, "[" * 30 + '{"name": "deep"}' + "]" * 30, "3"):
        page = f'<script type="application/ld+json">{data}</script><p>Seen.</p>'
        assert parts(page) == [("words on the page", "Seen.")]


def test_lines_of_the_page_stay_lines() -> None:
    """Each block is a line, and marks within a line do not tear words from their stops."""
    page = "<h1>Dawn</h1><p>Ring <b>Dawn</b>, please<br>or   do\n not.</p><ul><li>one<li>two</ul>end"
    assert parts(page) == [("words on the page", "Dawn\nRing Dawn, please\nor do not.\none\ntwo\nend")]


def test_character_references_are_read() -> None:
    """Characters written as references are the characters they stand for."""
    assert parts("<p>caf&eacute; &amp; &#128512;</p>") == [("words on the page", "café & 😀")]


def test_the_profile_is_read() -> None:
    """Title, descriptions and OpenGraph say who the page says its owner is."""
    page = (
        "<head><title>Dawn at home</title><meta name=description content='Clerk in  Borchester'>"
        "<meta property='og:title' content='Dawn online'><meta name=viewport content=wide>"
        "<meta name='twitter:description' content=''></head><body><p>Hello.</p></body>"
    )
    assert parts(page) == [
        ("words on the page", "Hello."),
        ("title of the page", "Dawn at home"),
        ("description of the page", "Clerk in Borchester"),
        ("og:title of the page", "Dawn online"),
    ]
    roles = [part.role for part in read_html(page, "it").parts]
    assert roles == [PartRole.WORDS, PartRole.PROFILE, PartRole.PROFILE, PartRole.PROFILE]


def test_what_is_said_twice_is_read_once() -> None:
    """A bio that is among the visible words, or a title given twice, is not read again."""
    page = (
        "<head><title>Dawn</title><meta property='og:title' content='Dawn'></head>"
        "<body><div class=bio>Clerk in Borchester</div></body>"
    )
    assert parts(page) == [("words on the page", "Clerk in Borchester"), ("title of the page", "Dawn")]


def test_a_page_of_nothing_but_a_profile_still_has_words() -> None:
    """A page with no visible words is read by what it says of its owner."""
    assert parts("<head><title>Dawn</title></head><body></body>") == [("title of the page", "Dawn")]
    assert parts("<!doctype html><html></html>") == [("words on the page", "")]


def test_structured_data_is_read() -> None:
    """JSON-LD names the owner, and holds posts, which are words the person wrote."""
    data = {
        "@type": "Person",
        "name": "Dawn Aldridge",
        "jobTitle": "Clerk",
        "url": "unseen",
        "post": [{"articleBody": "Bins again."}],
        "tags": ["unseen", 3, None],
    }
    page = f'<script type="application/ld+json">{json.dumps(data)}</script><p>Hello.</p>'
    found = {(part.name, part.text, part.role) for part in read_html(page, "it").parts[1:]}
    assert found == {
        ("name in the page's data", "Dawn Aldridge", PartRole.PROFILE),
        ("jobTitle in the page's data", "Clerk", PartRole.PROFILE),
        ("text in the page's data", "Bins again.", PartRole.WORDS),
    }


def test_pictures_that_stand_for_the_person_are_named() -> None:
    """Avatar, banner and shared picture are described by their words and file names, not looked at."""
    page = (
        "<meta property='og:image' content='https://example.org/x/council-logo.png?size=2'>"
        "<img class=avatar src='me%20at-work.jpg' alt='Me in uniform'><img src='cat.jpg' alt=cat>"
        "<img id=banner src='data:image/png;base64,AAAA'><p>Hello.</p>"
    )
    draft = read_html(page, "it")
    found = [(part.name, part.text) for part in draft.parts if part.role is PartRole.DESCRIPTION]
    assert found == [
        ("picture the page is shared with", "picture the page is shared with: council logo"),
        ("avatar picture", "avatar picture: Me in uniform. me at work"),
    ]
    assert draft.not_looked_at[0].what == "3 pictures on the page"


def test_a_single_picture_is_counted_as_one() -> None:
    """What was not looked at is said in good English, and only where there is some."""
    assert read_html("<p>Hello.</p><img src=a.jpg>", "it").not_looked_at[0].what == "1 picture on the page"
    assert read_html("<p>Hello.</p>", "it").not_looked_at == ()


def test_notes_stay_with_the_page() -> None:
    """What was said of the encoding stays said."""
    assert read_html("<p>Hello.</p>", "it", ("a note",)).notes == ("a note",)


@pytest.mark.parametrize(
    "page", ["<div>" * 20_000 + "deep", "<p" * 10_000, "<<<>>>&&&;;;", "<body>" + "<b>" * 5_000 + "x"]
)
def test_a_page_out_of_order_is_read_all_the_same(page: str) -> None:
    """Broken and bottomless pages are read as well as may be, without a fault."""
    assert read_html(page, "it").parts
