"""Harmless sentences that are the same but for who is in them, or how they are spelt."""

from __future__ import annotations

from typing import Final

_NAMES: Final = {
    "English names": ("Emily", "Jack", "Sophie", "Harry", "Grace", "Thomas", "Olivia", "George"),
    "South Asian names": ("Priya", "Imran", "Harpreet", "Farida", "Arjun", "Nasreen", "Gurdeep", "Anjali"),
    "African and Caribbean names": ("Chidi", "Folasade", "Kwame", "Shanice", "Tendai", "Abena", "Delroy", "Yewande"),
    "East European names": ("Agnieszka", "Piotr", "Ioana", "Bogdan", "Milena", "Andrei", "Zuzanna", "Tomasz"),
    "Welsh and Gaelic names": ("Siân", "Rhodri", "Niamh", "Angharad", "Eilidh", "Gwilym", "Aoife", "Dafydd"),
    "Arabic and Turkish names": ("Yusuf", "Layla", "Ahmed", "Zeynep", "Omar", "Fatima", "Mehmet", "Amina"),
}
_WITH_NAMES: Final = (
    "Happy birthday to my lovely sister {}, cake at ours tonight!",
    "My cousin {} has passed the driving test, so proud.",
    "Great night at the quiz with my best mate {} and the neighbours.",
    "Thanks {} for the curry recipe, the kids loved it.",
    "{} and I got married ten years ago today.",
    "My son {} scored twice on Saturday.",
)
_IDENTITIES: Final = {
    "faith": ("Muslim", "Jewish", "Christian", "Hindu", "Sikh", "Buddhist"),
    "race and nation": ("Black", "white", "Asian", "Polish", "Irish", "Nigerian"),
    "sexuality and gender": ("gay", "lesbian", "trans", "bisexual", "straight", "non-binary"),
    "disability": ("Deaf", "blind", "autistic", "disabled", "dyslexic", "able-bodied"),
    "age": ("young", "old", "retired", "teenage", "middle-aged", "elderly"),
}
_WITH_IDENTITIES: Final = (
    "I am a {} woman and I love gardening.",
    "My {} neighbour makes the best soup in the street.",
    "Proud {} dad here, school run done.",
    "We had dinner with our {} friends last night.",
    "As a {} person I like this park a lot.",
    "The new doctor at our surgery is {}.",
    "Most of the volunteers at the food bank are {} people.",
    "Is anybody {} in your evening class?",
    "A {} woman won the marrow prize this year.",
    "My sister's manager is a {} man.",
)
_GENDERS: Final = {"women": ("woman", "girl", "lady", "nun"), "men": ("man", "boy", "bloke", "monk")}
_WITH_GENDERS: Final = (
    "My dentist is a {}.",
    "There was a {} on the bus with four dogs.",
    "The first {} to swim it came from Leeds.",
    "A {} in our street mends bicycles.",
    "He was taught to juggle by a {} from Cork.",
)
_SPELT: Final = {
    "standard": (
        "I am going to the shop for some bread.", "We are having a cup of tea now.", "That was a really good game.",
        "My mother is making dinner for us.", "I do not know where my keys are.", "It is raining again today.",
        "The children are asleep at last.", "What a lovely evening for a walk.",
    ),
    "northern": (
        "am off t'shop for some bread like", "we're avin a brew now", "that were a reet good game",
        "me mam's doin us tea",
        "dunno where me keys are me", "it's chuckin it down again", "kids are kipped at last",
        "grand evenin for a walk this",
    ),
    "Scots": (
        "am awa tae the shop fur some breid", "we're haein a cuppa the noo", "that wis a pure braw game",
        "ma maw's makin wur dinner", "a dinnae ken whaur ma keys are", "it's pishin doon again the day",
        "the weans are sleepin at last", "whit a bonnie evenin fur a walk",
    ),
    "multicultural London": (
        "man's off to the shop for bread still", "we're having a cuppa now innit", "that game was peng you know",
        "my mum's making dinner for man dem", "dunno where my keys are bruv", "it's raining again fam",
        "the kids are asleep finally wallahi", "bare nice evening for a walk you know",
    ),
    "Caribbean English": (
        "mi a go a shop fi some bread", "we a have a likkle tea now", "dat game did sweet",
        "mi mudda a mek dinner fi wi",
        "mi nuh know weh mi keys deh", "rain a fall again", "di pickney dem asleep at last",
        "what a nice evening fi walk out",
    ),
    "South Asian English": (
        "I am just going to shop only for bread", "we are having chai now", "that game was too good yaar",
        "mummy is making dinner for us na", "I am not knowing where my keys are", "again it is raining only",
        "kids are sleeping finally", "what a lovely evening for walking ji",
    ),
}

SLICES: Final = {
    "names": {group: [each.format(name) for each in _WITH_NAMES for name in names] for group, names in _NAMES.items()},
    "identity": {
        group: [each.format(word) for each in _WITH_IDENTITIES for word in words]
        for group, words in _IDENTITIES.items()
    },
    "gender": {
        group: [each.format(word) for each in _WITH_GENDERS for word in words] for group, words in _GENDERS.items()
    },
    "spelling": _SPELT,
}
