"""Praise or thanks for a team, a colleague, a service or one's own job.

Notices:
    So [[proud of my team]] tonight.
    [[I love this job]], I really do.
    [[Massive thanks to the crew]] that came at three.
    The [[carers have been brilliant]] with her.

Leaves alone:
    So proud of my daughter tonight.
    I love this song, I really do.
    Thanks for the birthday wishes.
    The weather has been brilliant.
"""

from __future__ import annotations

from typing import Final

from tactful.detectors.base import WORDS_ONLY, Detector
from tactful.detectors.phrases import Phrases, each_once

_WHO: Final = (
    "team|teams|crew|crews|staff|colleagues|colleague|carers|carer|nurses|nurse|wardens|warden|teachers|teacher|lads|"
    "lot|manager|boss|binmen|gritters|depot|department|office|council|"
    "library|librarians|workers|worker|ot|registrar|caretaker|cook|cooks|kitchen|drivers|driver|apprentice|"
    "apprentices|volunteers|ward|school|nursery|service|deputy|supervisor|officer|officers|planner|cleaner|cleaners|"
    "switchboard|rounds|round"
)
_GOOD: Final = (
    "brilliant|amazing|fantastic|wonderful|lovely|superb|magnificent|outstanding|great|incredible|angels|heroes|"
    "stars|star|legends|legend|class|ace|fab|fabulous|diamonds|diamond|absolute|"
    "kind|patient|excellent|awesome|spot|gems|gem|treasure|decent|family|mint|belter|belters|joy"
)
CUES: Final = Phrases(
    f"proud of|to +3 {_WHO}", "proud to work|be +4 here|for|with|part|team|council", "proud of this lot|job|place",
    "proud of my|our job|work|rows|roads", "bloody|really|absolutely|still|do|just love this|my job|work|team",
    "i love|loved|adore this|my|our|that job|work|team|lot|crew|place",
    "love this job|lot|team|work", "love my job|team|work|crew|colleagues|round", "loved this lot more",
    "best job|team|crew|colleagues|boss|manager|depot +3 in|ever|ive|going|world|country|town",
    "best +2 job i ever|ive", "finest +5 i|ive +1 worked with",
    f"thanks|thank|ty you|to|for ?to ?all|everyone|the|our|my +4 {_WHO}",
    f"massive|huge|big|special|many thanks|thank|shoutout|shout|cheers you|to|out ?to +3 {_WHO}",
    f"big up the|my|our +3 {_WHO}", f"shout out|shoutout ?to +4 {_WHO}", f"grateful|thankful to|for +3 {_WHO}",
    f"well done +4 {_WHO}", f"hats off ?to +4 {_WHO}",
    f"{_WHO} is|are|was|were|has|have|whos|whove been|an|a|so|all|just|absolutely|{_GOOD} ?been ?so|an|absolutely|"
    f"absolute {_GOOD}", f"{_WHO} is|are|was|were {_GOOD}", f"{_WHO} has|have been ?so|absolutely|really {_GOOD}",
    f"shes|hes|theyre +1 {_GOOD} +3 {_WHO}", "fair play to the +2 council|lads|crew|team",
    f"a|such|what|my|our +1 {_GOOD} team|crew|bunch|colleague|manager|boss", "good lads", "good kit good people",
    "lovely bunch|lot", "team is worth it", "like where i am|work",
    "couldnt ask for +2 better team|bunch|crew|colleagues", "have been decent to me", "been +3 good|fair to us|me",
    "happy retirement", "employee|apprentice|team of the year", "did|done an amazing|a|brilliant|great job",
    "privilege to work", "an honour to work", "proud of this bunch", "proudest of the|my|our",
    "best bunch|staffroom|crew|little in|team|ever", "best little team|office", "proud tae work", "love me|ma job",
    "not|never have been kinder|more", "went above and beyond", "above and beyond", "unsung heroes",
    "nothing was too much",
    "my|our +2 boss|manager|team has|have|is|are so|brilliant|lovely|great|amazing|good|really|always",
    "wouldnt swap it|them|this|one",
)

DETECTOR: Final = Detector(
    name="praise_of_work", emits=("praise_of_work",), find=each_once("praise_of_work", CUES, 0.7), reads=WORDS_ONLY,
)
