const headers = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=()',
  // figures change only with a release: keep, but ask each time
  'cache-control': 'private, no-cache',
} as const;

/** Every answer carries these; the content security policy comes with each page. */
export function secure(response: Response): Response {
  const secured = new Response(response.body, response);
  for (const [name, value] of Object.entries(headers)) if (!secured.headers.has(name)) secured.headers.set(name, value);
  return secured;
}

/** The same for what names persons: no browser, proxy or disk keeps it, not even as the page that one goes back to. */
export function neverKept(response: Response): Response {
  response.headers.set('cache-control', 'no-store');
  response.headers.delete('etag');
  return response;
}
