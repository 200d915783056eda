// Shows how a wording would arrive while it is being typed. Without this script the page does the same on saving.
for (const form of document.querySelectorAll("form[data-preview]")) {
  const place = document.getElementById(form.dataset.shows);
  let wait, asked = 0;
  form.elements.body.addEventListener("input", () => {
    clearTimeout(wait);
    wait = setTimeout(async () => {
      const mine = ++asked;
      const answer = await fetch(form.dataset.preview, { method: "POST", body: new FormData(form) });
      if (answer.ok && mine === asked) place.innerHTML = await answer.text();
    }, 250);
  });
}
