/** How many hues tell speakers apart before they repeat. */
export const HUES = 12;

/** Hues in degrees, so that neighbours in rank stand far apart on the circle. */
const DEGREES = [210, 30, 130, 330, 260, 55, 180, 0, 90, 290, 155, 235] as const;

/** One line of CSS a hue; how light a colour is comes from the page, so that text on it can always be read. */
export const hueRules = DEGREES.map((degrees, hue) => `.h${hue} { --hue: ${degrees}; }`).join('\n');
