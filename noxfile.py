"""Every check of the project, each defined once. ``make test`` runs them all."""

from __future__ import annotations

import nox

nox.options.default_venv_backend = "none"
nox.options.sessions = ["lint", "types", "house", "tests", "packs", "docs"]


@nox.session
def lint(session: nox.Session) -> None:
    """Form and spelling: ruff, codespell, and a docstring on everything, tests too."""
    session.run("ruff", "check", ".", external=True)
    session.run("codespell", "src", "tests", "docs", "README.md", "noxfile.py", external=True)
    session.run("interrogate", "--quiet", "src", "tests", external=True)


@nox.session
def types(session: nox.Session) -> None:
    """Types, strictly."""
    session.run("mypy", external=True)
    session.run("mypy", "tests", "noxfile.py", external=True)


@nox.session
def house(session: nox.Session) -> None:
    """Check the architecture, as import contracts."""
    session.run("lint-imports", external=True)


@nox.session
def tests(session: nox.Session) -> None:
    """The tests, with coverage: 95 % over all, and every branch of the core."""
    session.run("coverage", "erase", external=True)
    session.run(
        "pytest", "-q", "-n", "2", "--dist", "worksteal", "--cov", "--cov-report=", *session.posargs, external=True,
    )
    session.run("coverage", "report", "--fail-under=95", external=True)
    core = "src/tactful/model/*,src/tactful/policy/*,src/tactful/engine/*"
    session.run("coverage", "report", "--fail-under=100", f"--include={core}", external=True)


@nox.session
def packs(session: nox.Session) -> None:
    """Every example of every bundled pack, and the pack's own lint."""
    for pack in ("rights", "milton_keynes"):
        session.run("tactful", "pack", "test", pack, external=True)
    session.run("tactful", "pack", "review", "milton_keynes", external=True)


@nox.session
def docs(session: nox.Session) -> None:
    """Check that the generated reference is what the program says today."""
    session.run("cog", "--check", "-I", "docs", "docs/reference/*.md", external=True)
    session.run("towncrier", "build", "--draft", "--version", "next", external=True, silent=True)


@nox.session(venv_backend="venv")
def lowest(session: nox.Session) -> None:
    """Try the oldest versions of what the package depends on."""
    session.install("uv")
    environment = {"VIRTUAL_ENV": session.virtualenv.location}
    session.run("uv", "pip", "install", "--resolution", "lowest-direct", ".", env=environment)
    session.run("tactful", "check", "--format", "json", "a nice sunset")


@nox.session(venv_backend="venv")
def wheel(session: nox.Session) -> None:
    """Try the wheel as a person installs it, with nothing beside it."""
    session.install(".")
    session.run("tactful", "check", "--format", "json", "a nice sunset")


@nox.session(venv_backend="venv")
def lock(session: nox.Session) -> None:
    """Write the lock files anew: every version, with hashes."""
    session.install("uv")
    common = ("uv", "pip", "compile", "--universal", "--generate-hashes", "--no-emit-index-url",
              "--no-header", "--python-version", "3.11", "--quiet")
    session.run(*common, "pyproject.toml", "--group", "build", "-o", "requirements/run.lock")
    session.run(*common, "pyproject.toml", "--group", "dev", "-o", "requirements/dev.lock")
    session.run(*common, "peers/requirements.in", "-o", "peers/requirements.lock")
