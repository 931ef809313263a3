// Serves the built dashboard. Differs from `node build` in one thing that matters: plain http works without a proxy.
import http from 'node:http';

const local = new Set(['127.0.0.1', 'localhost', '::1']);
const host = process.env.HOST || '127.0.0.1';
if (!local.has(host)) {
  console.error(
    `HOST is ${host}, and anyone on that network could read every page: Hearth has no accounts yet.\n` +
      'It serves this machine only. Leave HOST empty, or set it to 127.0.0.1.',
  );
  process.exit(2);
}
const names = process.env.HEARTH_NAMES ?? '';
if (names !== '' && names !== 'this-machine-only') {
  console.error(
    `HEARTH_NAMES is ${names}: leave it empty, or set it to this-machine-only to open lists that name students to whoever uses this machine.`,
  );
  process.exit(2);
}
const port = Number(process.env.PORT || 3000);
if (!Number.isInteger(port) || port < 0 || port > 65535) {
  console.error(`PORT is ${process.env.PORT}: it must be a whole number from 0 to 65535.`);
  process.exit(2);
}

process.env.PROTOCOL_HEADER ??= 'x-forwarded-proto';
const { handler } = await import('./build/handler.js');
const server = http.createServer((request, response) => {
  request.headers['x-forwarded-proto'] = 'http';
  // a page of another site that has pointed its own name at this machine must get nothing
  const name = (request.headers.host ?? '').replace(/:\d+$/, '').replace(/^\[|\]$/g, '');
  if (!local.has(name)) {
    response.statusCode = 421;
    response.end('This server answers to 127.0.0.1 and localhost only.');
    return;
  }
  handler(request, response, () => {
    response.statusCode = 404;
    response.end('Not found');
  });
});
server.on('error', (error) => {
  console.error(
    error.code === 'EADDRINUSE' ? `Port ${port} is taken. Set PORT to another, or stop what uses it.` : error.message,
  );
  process.exit(2);
});
server.listen(port, host, () => {
  const shown = host === '::1' ? '[::1]' : host;
  if (names !== '')
    console.log('Lists that name students are open to whoever uses this machine; every view is logged.');
  console.log(`Listening on http://${shown}:${server.address().port}`);
});
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    server.close(() => process.exit(0));
    server.closeIdleConnections();
    setTimeout(() => process.exit(0), 5000).unref();
  });
}
