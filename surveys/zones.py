"""Which time zones somebody may be in, from what they stated, their ZIP code and their phone number."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Final
from zoneinfo import ZoneInfo

EASTERN: Final = "America/New_York"
CENTRAL: Final = "America/Chicago"
MOUNTAIN: Final = "America/Denver"
ARIZONA: Final = "America/Phoenix"
PACIFIC: Final = "America/Los_Angeles"
ALASKA: Final = "America/Anchorage"
ALEUTIAN: Final = "America/Adak"
HAWAII: Final = "Pacific/Honolulu"
PUERTO_RICO: Final = "America/Puerto_Rico"
GUAM: Final = "Pacific/Guam"
SAMOA: Final = "Pacific/Pago_Pago"

#: Every area code of the United States and its territories. One that crosses a zone line has both zones, as has 915,
#: which reached into Central Texas until 2003: phones may have kept their numbers.
AREA_CODES: Final = (
    (
        (EASTERN,),
        "201 202 203 207 212 215 216 220 223 227 229 231 234 239 240 248 252 260 267 269 272 276 283 301 302 304 "
        "305 313 315 317 321 324 326 329 330 332 336 339 347 351 352 363 380 386 401 404 407 410 412 413 419 434 "
        "436 440 443 445 463 465 470 472 475 478 484 502 508 513 516 517 518 540 551 561 567 570 571 582 585 586 "
        "603 607 609 610 614 616 617 624 631 640 645 646 656 667 678 679 680 681 686 689 703 704 706 716 717 718 "
        "724 727 728 732 734 740 743 754 757 762 765 770 771 772 774 781 786 802 803 804 810 813 814 821 826 828 "
        "835 838 839 843 845 848 854 856 857 859 860 862 863 864 865 878 904 908 910 912 914 917 919 929 934 937 "
        "941 943 947 948 954 959 973 978 980 984 989",
    ),
    (
        (CENTRAL,),
        "205 210 214 217 218 224 225 228 235 251 254 256 262 274 281 309 312 314 316 318 319 320 325 327 331 334 "
        "337 346 353 361 405 409 414 417 430 447 457 464 469 471 479 483 501 504 507 512 515 534 539 557 563 572 "
        "573 580 601 608 612 615 618 621 629 630 636 641 651 659 660 662 682 708 712 713 715 726 730 731 737 763 "
        "769 773 779 806 815 816 817 830 832 847 861 870 872 901 903 913 918 920 931 936 938 940 945 952 956 972 "
        "975 979 985",
    ),
    ((MOUNTAIN,), "303 307 385 406 435 505 575 719 720 748 801 970 983"),
    (
        (PACIFIC,),
        "206 209 213 253 279 310 323 341 350 357 360 369 408 415 424 425 442 503 509 510 530 559 562 564 619 626 "
        "628 650 657 661 669 702 707 714 725 738 747 760 805 818 820 831 837 840 858 909 916 925 949 951 971",
    ),
    ((ARIZONA,), "480 520 602 623"),
    ((HAWAII,), "808"),
    ((PUERTO_RICO,), "340 787 939"),
    ((GUAM,), "670 671"),
    ((SAMOA,), "684"),
    ((EASTERN, CENTRAL), "219 270 364 423 448 574 606 729 812 850 906 930"),
    ((CENTRAL, MOUNTAIN), "308 402 432 531 605 620 701 785 915"),
    ((MOUNTAIN, PACIFIC), "208 458 541 775 986"),
    ((MOUNTAIN, ARIZONA), "928"),
    ((ALEUTIAN, ALASKA), "907"),
)

#: The first three digits of ZIP codes, in ranges; those on a zone line have both zones. Military mail (090-099, 340,
#: 962-966) says nothing about where somebody is.
ZIP_PREFIXES: Final = (
    (
        (EASTERN,),
        "005 010-089 100-323 326-339 341-349 374 376 378-379 398-400 402-418 425 430-462 466-468 470-474 478 480-497",
    ),
    (
        (CENTRAL,),
        "325 350-372 375 380-397 420-424 463-464 476-477 500-567 570-574 580-584 587-588 600-676 679-689 700-797",
    ),
    ((MOUNTAIN,), "577 590-599 693 799-834 836-837 840-847 870-885"),
    ((PACIFIC,), "838 889-897 900-961 970-978 980-994"),
    ((ARIZONA,), "850-859 863-864"),
    ((ALASKA,), "995-999"),
    ((HAWAII,), "967-968"),
    ((PUERTO_RICO,), "006-009"),
    ((GUAM,), "969"),
    ((EASTERN, CENTRAL), "324 373 377 401 426-427 465 469 475 479 498-499"),
    ((CENTRAL, MOUNTAIN), "575-576 585-586 677-678 690-692 798"),
    ((MOUNTAIN, PACIFIC), "835 898 979"),
    ((MOUNTAIN, ARIZONA), "860 865"),
)
#: Single ZIP codes that differ from all others of their prefix: Atka and Adak, American Samoa, Palau, the Marshalls.
ZIP_CODES: Final = {
    "99546": (ALEUTIAN,),
    "99547": (ALEUTIAN,),
    "96799": (SAMOA,),
    "96939": ("Pacific/Palau",),
    "96940": ("Pacific/Palau",),
    "96960": ("Pacific/Majuro",),
    "96970": ("Pacific/Majuro",),
}

#: What people write instead of a zone's name. Three letters such as EST would be understood by computers as a zone
#: without summer time, which nobody means.
SPOKEN: Final = (
    (EASTERN, "eastern east et est edt este"),
    (CENTRAL, "central ct cst cdt centro"),
    (MOUNTAIN, "mountain mt mst mdt montaña montana"),
    (ARIZONA, "arizona az"),
    (PACIFIC, "pacific pt pst pdt pacifico pacífico"),
    (ALASKA, "alaska akt akst akdt"),
    (HAWAII, "hawaii hawaiian ht hst hast hadt aleutian"),
    (PUERTO_RICO, "atlantic ast puertorico"),
    (GUAM, "chamorro chst guam"),
    (SAMOA, "samoa sst americansamoa"),
)


class BadZone(ValueError):
    """The time zone somebody gave is not one; `name` is what was found."""

    def __init__(self, name: str) -> None:
        super().__init__(
            f"time zone {name!r} is not known; use a name such as America/Chicago, or a word such as Central"
        )
        self.name = name


def candidate_zones(*, stated: str | None, zip_code: str | None, phone: str | None, default: str) -> tuple[str, ...]:
    """Every time zone that somebody may be in, so that a text can be sent when it is daytime in all of them.

    The zone they stated, those of their ZIP code and those of their area code, taken together: numbers move with
    people. When none of these says anything (no ZIP code, a toll-free number) it is the program's own `default`.
    `zip_code` may have lost its leading zero or carry four more digits; `phone` has ten digits, or eleven with the 1.
    Raises BadZone if `stated` or `default` is not a zone.
    """
    named = (zone_named(stated),) if stated and stated.strip() else ()
    zones = dict.fromkeys((*named, *zones_of_zip(zip_code or ""), *zones_of_phone(phone or "")))
    return tuple(zones) or (zone_named(default),)


def zones_of_zip(zip_code: str) -> tuple[str, ...]:
    """The zone or zones of a ZIP code; none if it is not one or is a military address."""
    found = re.fullmatch(r"\s*([0-9]{3,5})(?:[- ]?[0-9]{4})?\s*", zip_code)
    # Nine digits in a row are five and four; spreadsheets drop the zeros that ZIP codes of the north-east begin with.
    if found is None:
        return ()
    code = found[1].zfill(5)
    return ZIP_CODES.get(code) or _zip_prefixes().get(code[:3], ())


def zones_of_phone(phone: str) -> tuple[str, ...]:
    """The zone or zones of a number's area code; none for toll-free, foreign or malformed numbers."""
    digits = re.sub(r"[\s().-]", "", phone)
    found = re.fullmatch(r"(?:\+?1)?([2-9][0-9]{2})[0-9]{7}", digits)
    return _area_codes().get(found[1], ()) if found else ()


@lru_cache(maxsize=1024)
def zone_named(name: str) -> str:
    """The time zone somebody means: a name such as America/Chicago, or a word such as Central or CST.

    Raises BadZone if it is neither.
    """
    wanted = re.sub(r"[\s_]+", "_", name.strip())
    spoken = re.sub(r"[\s_().-]|time|standard|daylight|zone|hora|del", "", name.casefold())
    if zone := _spoken().get(spoken) or _spoken().get(wanted.casefold()):
        return zone
    try:
        return ZoneInfo(wanted).key
    except (KeyError, ValueError, OSError):
        raise BadZone(name) from None


@lru_cache(maxsize=1)
def _spoken() -> Mapping[str, str]:
    known = {zone.casefold(): zone for zones, _ in AREA_CODES for zone in zones}
    return known | {word: zone for zone, words in SPOKEN for word in words.split()}


@lru_cache(maxsize=1)
def _area_codes() -> Mapping[str, tuple[str, ...]]:
    return {code: zones for zones, codes in AREA_CODES for code in codes.split()}


@lru_cache(maxsize=1)
def _zip_prefixes() -> Mapping[str, tuple[str, ...]]:
    return {prefix: zones for zones, ranges in ZIP_PREFIXES for prefix in _spread(ranges.split())}


def _spread(ranges: Iterable[str]) -> Iterable[str]:
    for first, _, last in (span.partition("-") for span in ranges):
        yield from (f"{prefix:03}" for prefix in range(int(first), int(last or first) + 1))
