"""English words that build a sentence of parts: reasons, times, turns, and what stands for an item of a list."""

_SUBJECT = "i|we|they|he|she|it|you|my|the|that|there|her|his|our|am|working|getting|starting|everybody|everyone"
#: A reason or a time that only explains what is stated beside it.
REASONS = {
    "always": (
        "because (of|i|we|they|my)?",
        f"since ({_SUBJECT})",
        "now that",
        "due to",
        f"(while|whenever) ({_SUBJECT})",
        "thanks to",
        "(even|al) though",
    ),
    "if past": (f"(when|once|after|until) ({_SUBJECT})", "(as soon as|soon as|right after|the day|the time)"),
}
#: A time clause with one of these has happened; any other may be still to come.
HAPPENED = (
    "started got was were had did went made came moved closed left began hired turned born lost raised told found graduated finished "
    "quit took gave became passed changed ended stopped dropped hit increased"
).split()
#: Begins a part of the sentence of its own.
TURNED = "but though although however except".split()
#: Behind a reason that opens the sentence, these begin what is stated.
STATED = "they everything all it".split()
JOINTS = "and or plus also n nor".split()
#: Behind a joint these begin a part.
NEW_PART = "i we they still no not my am also get getting it he she have got only just the now then".split()
#: Behind "so" or "now" these begin a part.
NOW_PART = "i just only it we all nothing none they have am".split()
NOWS = "so now".split()
#: Says that a benefit is still had.
STILL = "still kept keep keeping".split()
HAD = "get getting receive receiving have on gets got i yes just only still kept keep now we am collecting stayed stays remained remains".split()
#: One who does what the next word says.
SUBJECTS = "i we they it he she you who which that".split()
#: What follows these is an item of the list: "i have zorp", "on zorp".
TAKES_ITEM = (
    "have has get gets got getting receive receiving receives on with and or plus the a an my some offer offers give gives me us "
    "only just also too our provide provides includes include collect collecting use"
).split()
#: What follows these tells of where, how and through whom, and is no item.
WHEREBY = "in at thru through by from of near via during since until for to about off under per around after against towards using like as".split()
#: Words for a thing without its name: a list with one is not a whole list.
VAGUE = (
    "(the|some|that|another|one) (thing|things|stuff|program) .. (for|with|from|that|called)?",
    "(something|sum|somethin|sumthing) (for|with|to|from|called|else)",
    "(and|or) (stuff|etc|others|other stuff|so on|something|whatever|all that|more|such|everything like that)",
    "(another|other|a few other|couple other) (one|ones|program|benefits|things)",
    "etc",
    "^ (the|that) (other|card|check) (one|thing)? $",
)
#: Whoever writes these tells of money coming in, not of benefits.
INCOME = "make makes made making earn earns income work works working job money money much pay paid rich enough income high".split()
#: With one who does something behind, these begin a question.
#: One of these makes whoever stands before it the giver: "32bj covers my health".
GIVING = "covers cover covered gives give gave pays pay provides provide offers offer has got gets matches includes handles".split()
#: Whose a benefit is: states, their codes and offices, counties and cities. "kentucky medicaid" is medicaid.
WHOSE = (
    "alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana iowa "
    "kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada "
    "hampshire jersey mexico york carolina dakota ohio oklahoma oregon pennsylvania rhode island tennessee texas utah vermont "
    "virginia washington wisconsin wyoming rico puerto north south west new ak al ar az ca ct dc fl ga ia il ky md mi mn mo ms mt "
    "nc nd ne nh nj nm nv ny nyc ri sc sd tn tx ut va vt wa wi wv wy cali philly jersey "
    "county city state federal parish tribal tribe chicago houston dallas detroit milwaukee cleveland philadelphia phoenix "
    "hra dhs dss dcf dcfs dhhs hhs hhsc dpss dta jfs odjfs dwss fssa dcbs twc cook wayne harris "
    "accrues accrue builds adds rolls carries vested "
    "union local teamsters seiu ufcw afscme ibew unite company"
).split()
#: Little words that may yet change a list: of other times, of doubt.
NO_COMPANIONS = "work job if before after when as last like think about second today week well one two".split()
#: Behind the name of a place: "clark county medicaid".
REGIONS = "county city parish metro state borough township".split()
#: How adjectives end that follow what they tell of.
ADJECTIVE_ENDINGS = ()
#: Behind these stands what somebody is after: "put in for stamps".
FOR = ("for",)
#: A part that begins with one of these tells through whom: "thru the union local 25".
THROUGH = "thru through by at from via".split()
#: Before a "for" behind which something is had all the same.
NOT_SEEKING = "except thank thanks thankful grateful god lord approved help voucher vouchers card assistance money program connections subsidy check checks benefits insurance , . but and besides".split()
ASKING = "can could does do is are will would should how what when where why did".split()
#: Nobody begins a statement with these.
OPENS_QUESTION = "does is are would could should did what how where when why which who".split()
ARTICLES = "the a an my some our".split()
BE_ON = "am is are was be been get got getting still just only and or on".split()
#: A benefit that may bear the name of who gives it: "imrf pension".
NAMED_SO = "pension insurance plan retirement housing voucher card assistance discount discounts bonus leave".split()
