"""How the command is tested: in this process with real bytes for its streams, or as a process of its own.

Both go through the same door as a person, ``tactful.surfaces.cli.main.run``.
"""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final
from unittest.mock import patch

import pytest
from tests.tools import write_pack

import tactful
from tactful.surfaces.cli.main import run as run_program

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

SOURCE: Final = str(Path(tactful.__file__).parents[1])
COMMAND: Final = (sys.executable, "-m", "tactful")

POLICY = """\
id: borchester
title: Borchester's policy
organisation: Borchester Council
note: Unofficial.
version: "1"
languages: [en, cy]
"""

CLAUSES = """\
clauses:
  - {id: "1", heading: Numbers, gist: Keep numbers to yourself., modality: forbid, topic: personal_data}
  - {id: "2", heading: Mailboxes, gist: Keep addresses to yourself., modality: forbid, topic: personal_data}
  - {id: "3", heading: Places, gist: Think before you say where., modality: advise, topic: privacy}
  - {id: "4", heading: Messages, gist: No messages from your own phone., modality: forbid, topic: client_contact}
  - {id: "5", heading: Employer, gist: You may say where you work., modality: permit, topic: expression}
"""

RULES = """\
rules:
  - id: number
    clause: "1"
    when: {signal: phone_number}
    unless: {fact: contact_of, is: [own, published]}
    outcome: ask
    say: There is a telephone number in it.
    do: Leave it out.
    consult: clerk
    references: handbook
    remedies: redact
  - id: mailbox
    clause: "2"
    when: {signal: email_address}
    outcome: stop
    say: There is an e-mail address in it.
    in_force: {from: 2026-01-01}
  - id: place
    clause: "3"
    when: {signal: postcode}
    outcome: think
    say: It says where.
  - id: message
    clause: "4"
    when:
      all:
        - {signal: message_client}
        - {fact: device, is: own}
    unless: {fact: agreed, is: yes}
    outcome: stop
    unsure: ask
    say: Clients are not messaged from a phone of your own.
    consult: clerk
"""

QUESTIONS = """\
questions:
  - fact: contact_of
    ask: Whose number is it?
    type: choice
    options:
      - {value: own, label: My own}
      - {value: published, label: Published for all, names: [public]}
      - {value: client, label: "A client's"}
  - fact: device
    ask: Whose phone is it?
    why: A phone from work is another matter.
    type: choice
    options:
      - {value: own, label: My own}
      - {value: work, label: From work}
  - {fact: agreed, ask: Has your manager agreed to it in writing?}
  - {fact: years, ask: How long have you known them?, type: number, asked: no}
  - {fact: since, ask: Since when?, type: date, asked: no}
"""

SITUATIONS = """\
situations:
  - id: message-client
    title: Messaging a client
    signals: message_client
    phrasings: [May I text a client?, Is it all right to message somebody we look after?]
  - id: name-employer
    title: Saying where I work
    cites: ["5"]
    say: Go ahead.
    references: handbook
    phrasings: [May I say where I work?, Can I put the council as my employer?]
  - id: badge-mug
    title: Our badge on a mug
    cites: ["5"]
    phrasings: [Our badge on something of mine]
  - id: badge-hat
    title: Our badge on a hat
    cites: ["5"]
    phrasings: [Our badge on something of mine]
"""

FILES: Final = {
    "policy.yaml": POLICY,
    "clauses.yaml": CLAUSES,
    "rules/1.1.yaml": RULES,
    "questions.yaml": QUESTIONS,
    "situations/all.yaml": SITUATIONS,
    "roles.yaml": """\
        roles:
          - id: clerk
            title: The clerk
            contacts: [{words: 01632 960999, as_of: 2026-01-02}]
        """,
    "references.yaml": "references: [{id: handbook, title: The handbook, where: on the shelf}]\n",
    "lexicon/employer.yaml": "phrases: [Borchester Council]\n",
    "wording/cy.yaml": "wording: {rules.number.say: Mae rhif yma.}\n",
}


def borchester(folder: Path) -> Path:
    """Write the pack that these tests go by, small enough to know by heart."""
    return write_pack(folder / "borchester", FILES)


@dataclass(frozen=True, slots=True)
class Ran:
    """How a run of the command went: its exit code and what it wrote."""

    code: int
    raw: bytes
    err: str

    @property
    def out(self) -> str:
        """Standard output as text."""
        return self.raw.decode()

    @property
    def objects(self) -> list[Any]:
        """Every line of standard output as JSON."""
        return [json.loads(line) for line in self.raw.splitlines()]

    @property
    def complaint(self) -> str:
        """Standard error, which must be one clear line and no traceback."""
        assert self.err.count("\n") == 1, self.err
        assert "Traceback" not in self.err
        assert "a fault in Tactful" not in self.err
        return self.err


def tactful_here(*arguments: str, stdin: bytes = b"", env: Mapping[str, str] | None = None) -> Ran:
    """Run the command in this process."""
    streams = [io.TextIOWrapper(io.BytesIO(data), encoding="utf-8") for data in (stdin, b"", b"")]
    changes = [
        patch.object(sys, name, stream) for name, stream in zip(("stdin", "stdout", "stderr"), streams, strict=True)
    ]
    with (
        changes[0],
        changes[1],
        changes[2],
        patch.object(sys, "argv", ["tactful", *arguments]),
        patch.dict(
            os.environ,
            {"TACTFUL_PACK": "", **(env or {})},
        ),
    ):
        for name in ("COLUMNS", "FORCE_COLOR", *(() if env and env.get("TACTFUL_PACK") else ("TACTFUL_PACK",))):
            os.environ.pop(name, None)
        with pytest.raises(SystemExit) as left:
            run_program()
        for stream in streams[1:]:
            stream.flush()
    code = left.value.code
    assert isinstance(code, int)
    out, err = (stream.buffer.getvalue() for stream in streams[1:])
    return Ran(code, out, err.decode())


def environment(**more: str) -> dict[str, str]:
    """Return the environment for a process of its own: this one's, with the source found from anywhere.

    A variable given as an empty text is taken out.
    """
    kept = {name: value for name, value in os.environ.items() if name not in {"COLUMNS", "FORCE_COLOR", "TACTFUL_PACK"}}
    path = os.pathsep.join([SOURCE, os.environ.get("PYTHONPATH", "")])
    return {name: value for name, value in {**kept, "PYTHONPATH": path, **more}.items() if value}


def tactful_process(
    *arguments: str,
    stdin: bytes = b"",
    env: Mapping[str, str] | None = None,
    command: Sequence[str] = COMMAND,
    cwd: Path | None = None,
) -> Ran:
    """Run the command as a process of its own."""
    done = subprocess.run(
        [*command, *arguments],
        input=stdin,
        capture_output=True,
        env=environment(**(env or {})),
        cwd=cwd,
        check=False,
        timeout=120,
    )
    return Ran(done.returncode, done.stdout, done.stderr.decode())


def jsonl(*objects: object) -> bytes:
    """Return the objects as JSON, one a line."""
    return b"".join(json.dumps(each, ensure_ascii=False).encode("utf-8") + b"\n" for each in objects)
