/*
 * Only ever an enhancement: every page does its work without this file.
 */

/* One press, one request. The mark goes away when the page comes back from the browser's own store. */
const guardSubmits = () => {
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (!form.closest(".footbridge") || event.defaultPrevented) {
      return;
    }
    if (form.dataset.fbSent === "yes") {
      event.preventDefault();
      return;
    }
    form.dataset.fbSent = "yes";
    event.submitter?.setAttribute("aria-disabled", "true");
  });
  window.addEventListener("pageshow", () => {
    for (const form of document.querySelectorAll(".footbridge form[data-fb-sent]")) {
      delete form.dataset.fbSent;
      for (const button of form.querySelectorAll("[aria-disabled]")) {
        button.removeAttribute("aria-disabled");
      }
    }
  });
};

/* The seconds until a new code may be asked for. Not a live region: a screen reader hears it once, when it gets there. */
const countDown = (element) => {
  const end = performance.now() + Number(element.dataset.fbCountdown) * 1000;
  const show = () => {
    const left = Math.ceil((end - performance.now()) / 1000);
    if (left <= 0) {
      element.hidden = true;
      clearInterval(timer);
      return;
    }
    const minutes = left > 90;
    const text = minutes ? element.dataset.fbMinutes : element.dataset.fbSeconds;
    element.textContent = text.replace("{n}", String(minutes ? Math.ceil(left / 60) : left));
  };
  const timer = setInterval(show, 1000);
  show();
};

/* Moves a page on when the state has changed elsewhere: on a telephone, on another node, in the background. */
const watchState = (element) => {
  const { fbPoll: address, fbState: state, fbNext: next } = element.dataset;
  const everySeconds = 4;
  const longestMinutes = 30;
  let rounds = (longestMinutes * 60) / everySeconds;
  const ask = async () => {
    rounds -= 1;
    if (!document.hidden) {
      try {
        const answer = await fetch(address, {
          headers: { Accept: "application/json" },
          credentials: "same-origin",
          redirect: "error",
          cache: "no-store",
        });
        if (answer.status === 401 || answer.status === 403) {
          return;
        }
        if (answer.ok) {
          const me = await answer.json();
          if (me.state !== state || me.accountRefusal) {
            location.replace(next);
            return;
          }
        }
      } catch {
        /* Away for a moment; the next round asks again. */
      }
    }
    if (rounds > 0) {
      setTimeout(ask, everySeconds * 1000);
    }
  };
  setTimeout(ask, everySeconds * 1000);
};

/*
 * Work in the background: the parts marked live are taken from the page as it is now, one by one, so that nobody loses the
 * focus. When the page itself no longer says that work goes on, it is loaded anew.
 */
const followWork = (element) => {
  const everySeconds = 3;
  const look = async () => {
    if (document.hidden) {
      setTimeout(look, everySeconds * 1000);
      return;
    }
    try {
      const answer = await fetch(element.dataset.fbWork, { credentials: "same-origin", redirect: "error", cache: "no-store" });
      if (answer.status === 401 || answer.status === 403) {
        return;
      }
      if (answer.ok) {
        const now = new DOMParser().parseFromString(await answer.text(), "text/html");
        if (!now.querySelector("[data-fb-work]")) {
          location.reload();
          return;
        }
        for (const part of element.querySelectorAll("[data-fb-live]")) {
          const fresh = now.querySelector(`[data-fb-live="${CSS.escape(part.dataset.fbLive)}"]`);
          if (fresh) {
            part.replaceWith(document.adoptNode(fresh));
          }
        }
      }
    } catch {
      /* Away for a moment; the next round looks again. */
    }
    setTimeout(look, everySeconds * 1000);
  };
  setTimeout(look, everySeconds * 1000);
};

/*
 * A refused form is answered at the address it was sent to, and a browser cannot come back to that one. So the page takes
 * the address of the page the form stood on, and "back" and "reload" show that page as it is then.
 */
const leavePosted = () => {
  const from = document.referrer;
  if (document.querySelector(".footbridge .fb-errors") && from.startsWith(`${location.origin}/`)) {
    history.replaceState(null, "", from);
  }
};

/* A chart is drawn where the browser can; the table of the same numbers is there for everybody. */
const drawChart = async (element) => {
  if (!CSS.supports("selector(&)")) {
    return;
  }
  const style = document.createElement("link");
  style.rel = "stylesheet";
  style.href = element.dataset.fbStyle;
  const styled = new Promise((resolve, reject) => {
    style.addEventListener("load", resolve);
    style.addEventListener("error", reject);
  });
  document.head.append(style);
  const [{ draw }] = await Promise.all([import(element.dataset.fbScript), styled]);
  draw(element);
};

guardSubmits();
leavePosted();
document.querySelectorAll(".footbridge [data-fb-countdown]").forEach(countDown);
document.querySelectorAll(".footbridge [data-fb-poll]").forEach(watchState);
document.querySelectorAll(".footbridge [data-fb-work]").forEach(followWork);
document.querySelectorAll(".footbridge [data-fb-chart]").forEach(drawChart);
