/** Hues in degrees, so that neighbours in rank stand far apart on the circle. */
const DEGREES = [210, 30, 130, 330, 260, 55, 180, 0, 90, 290, 155, 235] as const;

/** How many hues tell speakers apart before they repeat. */
export const HUES = DEGREES.length;

/** One line of CSS a hue; how light a colour is comes from the page, so that text on it can always be read. */
const hueRules = DEGREES.map((degrees, hue) => `.h${hue} { --hue: ${degrees}; }`).join('\n');

/**
 * The page's style. Kinds differ by their underline as well as by colour: direct words are lined solid, mixed ones
 * dashed, indirect ones dotted; whoever prefers dark pages, forced colours or paper gets them.
 */
export const STYLE = `
:root { color-scheme: light dark; --ink: #1b1b1b; --paper: #fdfdfb; --faint: #5c5c5c; --line: #d5d5d0; --wash: 88%; --edge: 38%; --vivid: 75%; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e9e7e2; --paper: #17181a; --faint: #a9a7a1; --line: #3b3d41; --wash: 22%; --edge: 66%; --vivid: 45%; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.65 Georgia, 'Times New Roman', serif; }
.page { display: grid; grid-template-columns: minmax(0, 42rem) minmax(0, 20rem); gap: 3rem; justify-content: center; padding: 2rem 1.25rem 4rem; }
.quotations { grid-column: 1 / -1; max-width: 65rem; }
aside, .quotations, .about, figcaption, .footnote { font-family: system-ui, sans-serif; font-size: .875rem; line-height: 1.5; }
aside h2 { margin-top: 0; }
h1, h2, h3, h4, h5, h6 { line-height: 1.25; }
.about, .faint { color: var(--faint); }
.lines { white-space: pre-line; }
a { color: inherit; text-underline-offset: .15em; }
a:focus-visible, mark:target, li:target, tr:target { outline: 3px solid currentColor; outline-offset: 2px; }
.h { --hue: 0; --vivid: 0%; }
${hueRules}
mark, .swatch { color: inherit; background: hsl(var(--hue) var(--vivid) var(--wash)); border-bottom: 2px solid hsl(var(--hue) 60% var(--edge)); }
mark { padding: .05em 0; -webkit-box-decoration-break: clone; box-decoration-break: clone; }
mark.mixed { border-bottom-style: dashed; }
mark.indirect { border-bottom-style: dotted; background: none; }
mark.h, .swatch.h { border-bottom-color: currentColor; }
sup.who { font: .6875rem/1 system-ui, sans-serif; margin-inline-start: .15em; }
sup.who a { text-decoration: none; padding: .1em .25em; border-radius: .2em; background: hsl(var(--hue) var(--vivid) var(--wash)); }
.legend { list-style: none; padding: 0; }
.legend li { margin-bottom: .6rem; }
.swatch { display: inline-block; min-width: 1.75em; text-align: center; margin-inline-end: .4em; }
blockquote { margin: 1rem 0; padding-inline-start: 1rem; border-inline-start: 3px solid var(--line); }
pre, .scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: start; vertical-align: top; padding: .4rem .6rem; border-bottom: 1px solid var(--line); }
td.words { min-width: 16rem; overflow-wrap: anywhere; }
@media (max-width: 60rem) { .page { grid-template-columns: minmax(0, 42rem); } }
@media print { .page { display: block; } mark, .swatch { -webkit-print-color-adjust: exact; print-color-adjust: exact; } }
@media (forced-colors: active) { mark { background: none; color: CanvasText; border-bottom-color: CanvasText; } }
`.trim();
