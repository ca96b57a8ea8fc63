"use client";

import { useEffect } from "react";

/** Starts GOV.UK Frontend's scripts: on arrival, on the next page, and in what a form's answer brings. Draws nothing. */
export function GovukInit() {
  useEffect(() => {
    // Set here and not in the markup, so that without the script everything stays open and readable.
    document.body.classList.add("js-enabled", "govuk-frontend-supported");

    let isLeft = false;
    let observer: MutationObserver | undefined;
    void import("./govuk-scripts").then(({ startScripts }) => {
      if (isLeft) return;
      startScripts(document);
      observer = new MutationObserver((changes) => {
        if (changes.some((change) => change.addedNodes.length > 0)) startScripts(document);
      });
      observer.observe(document.body, { childList: true, subtree: true });
    });
    return () => {
      isLeft = true;
      observer?.disconnect();
    };
  }, []);

  return null;
}
