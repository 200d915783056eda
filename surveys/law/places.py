"""Which states somebody may be in, from their ZIP code and their phone number."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

#: Every state, the capital, the territories, and the states in free association: area codes and the first three digits
#: of ZIP codes. A prefix that crosses a state line stands with both states. Area codes are given to one state each;
#: military mail (090-099, 340, 962-966) and toll-free numbers say nothing about where somebody is.
PLACES: Final = (
    ("AK", "907", "995-999"),
    ("AL", "205 251 256 334 483 659 938", "350-369"),
    ("AR", "327 479 501 870", "716-729"),
    ("AS", "684", ""),
    ("AZ", "480 520 602 623 928", "850-860 863-865"),
    ("CA", "209 213 279 310 323 341 350 357 369 408 415 424 442 510 530 559 562 619 626 628 650 657 661 669 707 714 "
           "738 747 760 805 818 820 831 837 840 858 909 916 925 949 951", "900-961"),
    ("CO", "303 719 720 748 970 983", "800-816"),
    ("CT", "203 475 860 959", "060-069"),
    ("DC", "202 771", "200 202-205 569"),
    ("DE", "302", "197-199"),
    ("FL", "239 305 321 324 352 386 407 448 561 645 656 689 727 728 754 772 786 813 850 863 904 941 954",
     "320-339 341-349"),
    ("FM", "", ""),
    ("GA", "229 404 470 478 678 706 762 770 912 943", "300-319 398-399"),
    ("GU", "671", "969"),
    ("HI", "808", "967-968"),
    ("IA", "319 515 563 641 712", "500-528"),
    ("ID", "208 986", "832-838"),
    ("IL", "217 224 309 312 331 447 464 618 630 708 730 773 779 815 847 861 872", "600-629"),
    ("IN", "219 260 317 463 574 765 812 930", "460-479"),
    ("KS", "316 620 785 913", "660-679"),
    ("KY", "270 364 502 606 859", "400-418 420-427"),
    ("LA", "225 318 337 457 504 985", "700-714"),
    ("MA", "339 351 413 508 617 774 781 857 978", "010-027 055"),
    ("MD", "227 240 301 410 443 667", "205-219"),
    ("ME", "207", "039-049"),
    ("MH", "", ""),
    ("MI", "231 248 269 313 517 586 616 679 734 810 906 947 989", "480-499"),
    ("MN", "218 320 507 612 651 763 952", "550-567"),
    ("MO", "235 314 417 557 573 636 660 816 975", "630-658 726"),
    ("MP", "670", ""),
    ("MS", "228 471 601 662 769", "386-397"),
    ("MT", "406", "590-599"),
    ("NC", "252 336 472 704 743 828 910 919 980 984", "270-289"),
    ("ND", "701", "580-588"),
    ("NE", "308 402 531", "680-693"),
    ("NH", "603", "030-038"),
    ("NJ", "201 551 609 640 732 848 856 862 908 973", "070-089"),
    ("NM", "505 575", "870-884"),
    ("NV", "702 725 775", "889-898"),
    ("NY", "212 315 329 332 347 363 465 516 518 585 607 624 631 646 680 716 718 838 845 914 917 929 934",
     "005 063 100-149"),
    ("OH", "216 220 234 283 326 330 380 419 436 440 513 567 614 740 937", "430-459"),
    ("OK", "405 539 572 580 918", "730-731 734-749"),
    ("OR", "458 503 541 971", "970-979"),
    ("PA", "215 223 267 272 412 445 484 570 582 610 717 724 814 835 878", "150-196"),
    ("PR", "787 939", "006-007 009"),
    ("PW", "", ""),
    ("RI", "401", "028-029"),
    ("SC", "803 821 839 843 854 864", "290-299"),
    ("SD", "605", "570-577"),
    ("TN", "423 615 629 729 731 865 901 931", "370-385"),
    ("TX", "210 214 254 281 325 346 361 409 430 432 469 512 621 682 713 726 737 806 817 830 832 903 915 936 940 945 "
           "956 972 979", "733 739 750-799 885"),
    ("UT", "385 435 801", "840-847"),
    ("VA", "276 434 540 571 686 703 757 804 826 948", "201 205 220-246"),
    ("VI", "340", "008"),
    ("VT", "802", "050-054 056-059"),
    ("WA", "206 253 360 425 509 564", "980-994"),
    ("WI", "262 274 353 414 534 608 715 920", "530-549"),
    ("WV", "304 681", "247-268"),
    ("WY", "307", "820-831 834"),
)  # fmt: skip
#: Single ZIP codes in the Pacific that differ from all others of their prefix.
ISLANDS: Final = (
    ("AS", "96799"),
    ("FM", "96941 96942 96943 96944"),
    ("MH", "96960 96970"),
    ("MP", "96950 96951 96952"),
    ("PW", "96939 96940"),
)
STATES: Final = frozenset(state for state, _, _ in PLACES)


def states_of(zip_code: str | None, phone: str | None) -> tuple[str, ...]:
    """Every state that somebody may be in: that of their ZIP code and that of their area code, taken together.

    Numbers move with people, so neither outweighs the other. Empty when neither says anything: then the strictest hours
    of all states hold. `zip_code` may have lost its leading zero or carry four more digits; `phone` has ten digits, or
    eleven with the 1.
    """
    # Only the area code counts, and so many numbers share one answer.
    area = re.fullmatch(r"(?:\+?1)?([2-9][0-9]{2})[0-9]{7}", re.sub(r"[\s().-]", "", phone or ""))
    return _states(zip_code or "", area[1] if area else "")


@lru_cache(maxsize=65_536)
def _states(zip_code: str, area: str) -> tuple[str, ...]:
    found = re.fullmatch(r"\s*([0-9]{3,5})(?:[- ]?[0-9]{4})?\s*", zip_code)
    code = found[1].zfill(5) if found else ""
    homes = _by_zip().get(code) or _by_zip().get(code[:3], ())
    return tuple(sorted({*homes, *_by_area().get(area, ())}))


@lru_cache(maxsize=1)
def _by_area() -> dict[str, tuple[str, ...]]:
    return {code: (state,) for state, codes, _ in PLACES for code in codes.split()}


@lru_cache(maxsize=1)
def _by_zip() -> dict[str, tuple[str, ...]]:
    places: dict[str, tuple[str, ...]] = {}
    for state, _, ranges in PLACES:
        for first, _, last in (span.partition("-") for span in ranges.split()):
            for prefix in range(int(first), int(last or first) + 1):
                places[f"{prefix:03}"] = (*places.get(f"{prefix:03}", ()), state)
    return places | {code: (state,) for state, codes in ISLANDS for code in codes.split()}
