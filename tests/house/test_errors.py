"""The drawn tree of errors is exactly the errors that there are."""

from __future__ import annotations

import inspect
import re

import pytest

from tactful import errors

CLASSES = {
    name: each
    for name, each in inspect.getmembers(errors, inspect.isclass)
    if issubclass(each, errors.TactfulError) and each.__module__ == errors.__name__
}


def drawn() -> list[tuple[str, str, int]]:
    """Return the name, the parent and the exit code of every error in the docstring's tree."""
    found: list[tuple[str, str, int]] = []
    above: list[tuple[int, str, int]] = []
    for depth, name, code in re.findall(
        r"^    ([│ ├└─]*)(\w+)(?: +exit code (\d))?",
        errors.__doc__ or "",
        re.MULTILINE,
    ):
        while above and above[-1][0] >= len(depth):
            above.pop()
        parent, inherited = (above[-1][1], above[-1][2]) if above else ("Exception", 1)
        own = int(code) if code else inherited
        above.append((len(depth), name, own))
        found.append((name, parent, own))
    return found


def test_every_error_is_drawn_once() -> None:
    """The docstring names every error of the module, and no other."""
    assert sorted(name for name, _, _ in drawn()) == sorted(CLASSES)


@pytest.mark.parametrize(("name", "parent", "code"), drawn())
def test_every_error_is_what_it_is_drawn_as(name: str, parent: str, code: int) -> None:
    """Each error stands under the one it is drawn under, and leaves with the code that is written there."""
    assert [base.__name__ for base in CLASSES[name].__bases__] == [parent]
    assert CLASSES[name].exit_code == code


@pytest.mark.parametrize("name", sorted(CLASSES))
def test_every_error_says_what_happened(name: str) -> None:
    """Each error has one sentence that says when it is raised."""
    assert (CLASSES[name].__doc__ or "").split("\n")[0].rstrip(".").count(". ") == 0
    assert CLASSES[name].__doc__


def test_every_mistake_of_a_pack_is_shown_with_its_place() -> None:
    """A pack's mistakes are listed, each with file and line; a file as a whole has no line."""
    problems = (
        errors.Problem(file="a.yaml", line=3, message="'say' is missing"),
        errors.Problem(file="b.yaml", line=0, message="this file is missing"),
    )
    assert str(errors.PackInvalid("borchester", problems)) == (
        "The pack borchester has 2 mistakes:\n  a.yaml:3: 'say' is missing\n  b.yaml: this file is missing"
    )
    assert "1 mistake:" in str(errors.PackInvalid("borchester", problems[:1]))


def test_a_finding_is_never_an_error() -> None:
    """Nothing of the model can be raised, and no error has an outcome."""
    from tactful.model import finding

    assert not [n for n, each in inspect.getmembers(finding, inspect.isclass) if issubclass(each, BaseException)]
    assert not [name for name, each in CLASSES.items() if hasattr(each, "outcome")]
