// OpenID providers that others wrote, on loopback, at the addresses of Okta's org authorization server and of a custom one.
// Prints the port and serves until its standard input ends.
import { createServer } from 'node:http';
import Provider from 'oidc-provider';

const [id, secret, redirectUri, customServer] = process.argv.slice(2);
const server = createServer();
server.listen(0, '127.0.0.1', () => {
  const issuer = `http://127.0.0.1:${server.address().port}`;
  const client = (clientId, method) => ({ client_id: clientId, client_secret: secret, redirect_uris: [redirectUri],
    response_types: ['code'], grant_types: ['authorization_code'], token_endpoint_auth_method: method });
  const serving = (issuer, base) => new Provider(issuer, {
    clients: [client(id, 'client_secret_basic'), client(`${id}-post`, 'client_secret_post')],
    features: { introspection: { enabled: true }, devInteractions: { enabled: false } },
    pkce: { required: () => true },
    routes: { authorization: `${base}/v1/authorize`, introspection: `${base}/v1/introspect`, token: `${base}/v1/token`, jwks: `${base}/v1/keys` },
    cookies: { keys: ['only for this process'] },
  }).callback();
  const custom = `/oauth2/${customServer}`;
  const [ofOrg, ofCustom] = [serving(issuer, '/oauth2'), serving(issuer + custom, custom)];
  server.on('request', (request, answer) => (request.url.startsWith(`${custom}/`) ? ofCustom : ofOrg)(request, answer));
  console.log(server.address().port);
});
process.stdin.on('end', () => process.exit(0)).resume();
