"""E-mail to staff over a real line: kept from others' eyes, or not sent at all."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot import mail
from bot.mail import Attached, Letter, MailFailed, Sent
from bot.mail_address import MailServer, Security, addresses, mail_server
from tests.support.clock import A_TUESDAY
from tests.support.doors import settings_for
from tests.support.mail import certificate, post_office

LETTER = Letter(("staff@example.org",), "Somebody waits", "Look at the site.\n", "flag-1.1")


@pytest.fixture(scope="module")
def tls(tmp_path_factory):
    return certificate(tmp_path_factory.mktemp("tls"))


def settings(url, **more):
    return settings_for(
        CHECKIN_SMTP_URL=url,
        CHECKIN_ALERT_FROM="checkin@example.org",
        CHECKIN_ALERT_EMAILS="staff@example.org",
        **more,
    )


def send(url, *letters, **more):
    return mail.send(settings(url, **more), letters or (LETTER,), now=A_TUESDAY)


def test_a_letter_goes_over_a_line_that_is_kept_from_others_eyes(tls, monkeypatch):
    trusted, context = tls
    monkeypatch.setenv("SSL_CERT_FILE", str(trusted))
    with post_office(tls=context, login=("checkin@example.org", "p@ss word")) as post:
        url = f"smtp://checkin%40example.org:p%40ss%20word@127.0.0.1:{post.port}"
        assert send(url) == Sent(frozenset({"flag-1.1"}))
        mail.check(settings(url))
    ((to, letter),) = post.letters
    assert to == ("staff@example.org",)
    assert post.commands[:3] == ["EHLO", "STARTTLS", "EHLO"]
    assert (letter["From"], letter["To"]) == ("Bridge Works check-in <checkin@example.org>", "staff@example.org")
    assert letter["Message-ID"] == "<flag-1.1@example.org>"
    assert letter["Auto-Submitted"] == "auto-generated"


def test_a_server_whose_certificate_is_not_good_is_told_no_password(tls, monkeypatch):
    monkeypatch.delenv("SSL_CERT_FILE", raising=False)
    with post_office(tls=tls[1], login=("a", "b")) as post:
        sent = send(f"smtp://a:b@127.0.0.1:{post.port}")
    assert sent == Sent(frozenset(), "the mail server's certificate is not good for its name")
    assert "AUTH" not in post.commands


def test_a_server_that_offers_no_starttls_is_told_nothing():
    with post_office(login=("a", "b")) as post:
        sent = send(f"smtp://a:b@127.0.0.1:{post.port}")
    assert sent == Sent(frozenset(), "the mail server offers no STARTTLS or no sign-in")
    assert post.commands == ["EHLO", "QUIT"]


@pytest.mark.parametrize(
    ("behaviour", "why"),
    [
        ({"login": ("a", "other")}, "the mail server does not let us in (code 535): check the user and password"),
        ({"greeting": "554 go away"}, "the mail server refuses it (code 554)"),
    ],
)
def test_a_server_that_refuses_is_named_with_its_code_and_nothing_else(behaviour, why):
    with post_office(**behaviour) as post:
        url = f"smtp://a:b@127.0.0.1:{post.port}?starttls=never"
        assert send(url) == Sent(frozenset(), why)
        with pytest.raises(MailFailed, match="mail server"):
            mail.check(settings(url))


def test_a_server_that_is_not_there_is_said_to_be():
    assert send("smtp://127.0.0.1:9?starttls=never").why == "the mail server takes no connection on that port"


def test_one_address_that_is_refused_keeps_the_letter_from_nobody_else():
    both = Letter(("gone@example.org", "staff@example.org"), "s", "b", "k1")
    gone = Letter(("gone@example.org",), "s", "b", "k2")
    with post_office(refused=frozenset({"gone@example.org"})) as post:
        sent = send(f"smtp://127.0.0.1:{post.port}?starttls=never", gone, both)
    assert sent == Sent(frozenset({"k1"}), "the mail server takes none for 2 of the addresses")
    assert [to for to, _ in post.letters] == [("staff@example.org",)]


def test_a_letter_that_the_server_never_answered_may_have_gone():
    with post_office(speechless=True) as post:
        sent = send(f"smtp://127.0.0.1:{post.port}?starttls=never")
    assert sent == Sent(frozenset(), "the mail server hung up", frozenset({"flag-1.1"}))
    with post_office(greeting="421 later") as post:
        assert send(f"smtp://127.0.0.1:{post.port}?starttls=never").unsure == frozenset()


def test_a_server_that_looks_through_a_file_is_given_the_time_for_it(monkeypatch):
    monkeypatch.setattr(mail, "PATIENCE", 0.05)
    with_a_file = replace(LETTER, files=(Attached("a.csv", "text/csv", b"a"),))
    with post_office(looks=0.2) as post:
        url = f"smtp://127.0.0.1:{post.port}?starttls=never"
        assert send(url, with_a_file) == Sent(frozenset({"flag-1.1"}))
        assert send(url).unsure == {"flag-1.1"}


def test_nothing_in_a_letter_can_add_a_header():
    bad = Letter(("staff@example.org",), "hello\r\nBcc: other@example.org", "b", "k")
    with post_office() as post:
        sent = send(f"smtp://127.0.0.1:{post.port}?starttls=never", bad)
    assert sent.taken == frozenset()
    assert post.letters == []


def test_a_name_with_letters_of_its_own_arrives_as_it_is():
    with post_office() as post:
        send(f"smtp://127.0.0.1:{post.port}?starttls=never", CHECKIN_ORG_NAME="Bridge & Works (Chicago)")
    assert post.letters[0][1]["From"].addresses[0].display_name == "Bridge & Works (Chicago) check-in"


@pytest.mark.parametrize(
    ("url", "server"),
    [
        ("smtp://u:p@mail.example.org", MailServer("mail.example.org", 587, Security.STARTTLS, "u", "p")),
        ("smtps://u%40x:p%2F@mail.example.org", MailServer("mail.example.org", 465, Security.TLS, "u@x", "p/")),
        ("smtp://mail.example.org:2525?starttls=required", MailServer("mail.example.org", 2525, Security.STARTTLS)),
        ("smtp://relay?starttls=never", MailServer("relay", 25, Security.NONE)),
        ("smtp://u:p@localhost?starttls=never", MailServer("localhost", 25, Security.NONE, "u", "p")),
    ],
)
def test_a_mail_server_is_named_by_an_address(url, server):
    assert mail_server(url) == server
    assert "'p'" not in repr(mail_server(url))


@pytest.mark.parametrize(
    ("url", "mend"),
    [
        ("http://mail.example.org", "use smtp://"),
        ("smtp://", "use smtp://"),
        ("smtp://mail.example.org:port", "not a number"),
        ("smtp://mail.example.org/?starttls=maybe", "required or never"),
        ("smtp://mail.example.org?tls=1", "use smtp://"),
        ("smtp://u@mail.example.org", "go together"),
        ("smtp://u:p@mail.example.org?starttls=never", "in the open"),
    ],
)
def test_a_mail_server_that_makes_no_sense_is_refused_with_the_mend(url, mend):
    with pytest.raises(ValueError, match=mend):
        mail_server(url)


def test_addresses_stand_between_commas_each_once():
    assert addresses(" ana@example.org,bo@example.org , ana@example.org,") == ("ana@example.org", "bo@example.org")


@pytest.mark.parametrize("text", ["ana", "Ana <ana@example.org>", "a@b\nBcc: c@d", "a@example..org", "a b@example.org"])
def test_what_is_no_address_is_refused(text):
    with pytest.raises(ValueError, match="is not an e-mail address"):
        addresses(text)
