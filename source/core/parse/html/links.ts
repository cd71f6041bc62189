const absolute = /^[a-z][a-z0-9+.-]*:/i;

/**
 * A link's target as an address of its own, resolved against the page's where that is known. Links within the page,
 * and those that would run a script or carry their content along, have none.
 */
export const resolveLink = (target: string, base: string | undefined): string | undefined => {
  const link = target.trim().replace(/[\n\r\t]/g, '');
  if (link === '' || link.startsWith('#') || /^(?:javascript|data|vbscript|blob|file|about):/i.test(link))
    return undefined;
  if (absolute.test(link)) return link;
  const parts = /^(https?:)\/\/([^/?#]+)([^?#]*)/i.exec(base ?? '');
  if (!parts) return link;
  const [, scheme = 'https:', host = '', path = ''] = parts;
  if (link.startsWith('//')) return scheme + link;
  if (link.startsWith('/')) return `${scheme}//${host}${link}`;
  if (link.startsWith('?')) return `${scheme}//${host}${path}${link}`;
  const end = link.search(/[?#]|$/);
  const steps = path.split('/').slice(1, -1);
  for (const step of link.slice(0, end).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return `${scheme}//${host}/${steps.join('/')}${link.slice(end)}`;
};
