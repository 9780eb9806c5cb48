/** Drawn on a grid of 24, stroke 2, so that they sit well beside the ornament. */
const PATHS = {
  "arrow-left": "M19 12H5M11 6l-6 6 6 6",
  "arrow-right": "M5 12h14M13 6l6 6-6 6",
  calendar: "M4 6h16v15H4zM4 11h16M8 3v5M16 3v5",
  check: "M4 12.5 10 18 20 6",
  clock: "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M12 7v5l3.5 2",
  door: "M6 21V3h12v18M3 21h18M14 12h.01",
  euro: "M18 6a7 7 0 1 0 0 12M4 10h9M4 14h9",
  "file-text": "M14 3H6v18h12V7zM14 3v4h4M9 12h6M9 16h6",
  home: "M3 11 12 4l9 7M6 9v11h12V9M10 20v-6h4v6",
  jumis: "M18 22 8 5 4.5 8.5M6 22 16 5l3.5 3.5",
  link: "M10 14a4 4 0 0 0 6 0l3-3a4 4 0 0 0-6-6l-1 1M14 10a4 4 0 0 0-6 0l-3 3a4 4 0 0 0 6 6l1-1",
  mail: "M3 5h18v14H3zM3 7l9 6 9-6",
  "map-pin": "M12 21c5-5 7-8 7-11a7 7 0 0 0-14 0c0 3 2 6 7 11zM12 8a2.2 2.2 0 1 0 0 4.4A2.2 2.2 0 0 0 12 8",
  "message-question": "M4 4h16v12H9l-5 4zM10 8.5a2 2 0 1 1 2.6 1.9c-.4.2-.6.5-.6 1M12 13.5h.01",
  pencil: "M4 20l1-5L16 4l4 4L9 19zM14 6l4 4",
  printer: "M7 8V3h10v5M7 17H4V8h16v9h-3M7 14h10v7H7z",
  search: "M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14M16 16l5 5",
  "shield-check": "M12 3 5 6v5c0 5 3 8 7 10 4-2 7-5 7-10V6zM9 12l2.2 2.2L15 10",
  users:
    "M9 5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7M3 20c0-3.5 2.5-5.5 6-5.5s6 2 6 5.5M16 5.5a3.3 3.3 0 0 1 0 6.2M17.5 15c2.2.6 3.5 2.4 3.5 5",
  warning: "M12 3.5 2.5 20h19zM12 10v4.5M12 17.3h.01",
} as const;

export type IconName = keyof typeof PATHS;

/** A decorative sign; the word beside it says the same. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className={name === "jumis" ? "icon jumis" : "icon"} viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
