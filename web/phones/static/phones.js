// Keeps the phone and the records beside it fresh. The page works without this: reload it instead.
(function () {
  "use strict";
  const beside = document.querySelector("[data-fresh]");
  if (!beside) return;

  function down() {
    const texts = beside.querySelector(".texts");
    if (texts) texts.scrollTop = texts.scrollHeight;
  }

  function put(html) {
    const fresh = new DOMParser().parseFromString(html, "text/html");
    fresh.querySelectorAll("[data-part]").forEach(function (part) {
      const shown = beside.querySelector('[data-part="' + part.dataset.part + '"]');
      if (!shown || shown.innerHTML === part.innerHTML) return;
      shown.innerHTML = part.innerHTML;
      if (part.dataset.part === "phone") down();
    });
  }

  async function look() {
    if (document.hidden) return;
    try {
      const answer = await fetch(beside.dataset.fresh, { credentials: "same-origin", redirect: "error" });
      if (answer.ok) put(await answer.text());
    } catch (_error) {
      // The demo was stopped, or the login ended: the page stays as it is.
    }
  }

  down();
  setInterval(look, 1500);
})();
