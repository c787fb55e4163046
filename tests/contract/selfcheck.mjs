// Whether the comparison with Okta's OpenAPI notices a wrong request: each of these has one fault.
import assert from 'node:assert/strict';
import { OpenApi } from './openapi.mjs';

const contract = new OpenApi(process.argv[2]);
const app = {
  name: 'oidc_client', label: 'x', signOnMode: 'OPENID_CONNECT',
  credentials: { oauthClient: { token_endpoint_auth_method: 'client_secret_basic' } },
  settings: { oauthClient: { redirect_uris: ['https://a.example/cb'], response_types: ['code'], grant_types: ['authorization_code'], application_type: 'web' } },
};
const faults = (changes) => {
  const request = { verb: 'POST', path: '/api/v1/apps', query: '', contentType: 'application/json', body: structuredClone(app), ...changes };
  changes.edit?.(request.body);
  return contract.check({ ...request, body: JSON.stringify(request.body) }).faults ?? ['unknown'];
};

assert.deepEqual(faults({}), []);
const wrong = {
  'a label that is a number': { edit: (b) => (b.label = 42) },
  'a grant type nobody knows': { edit: (b) => (b.settings.oauthClient.grant_types = ['bogus']) },
  'redirect URIs as a text': { edit: (b) => (b.settings.oauthClient.redirect_uris = 'x') },
  'no credentials': { edit: (b) => delete b.credentials },
  'a key nobody declared': { edit: (b) => (b.lable = 'x') },
  'an inner key nobody declared': { edit: (b) => (b.settings.oauthClient.redirectUris = []) },
  'an inner key of another kind of app': { edit: (b) => (b.settings.signOn = { ssoAcsUrl: 'https://a' }) },
  'a query item nobody declared': { query: 'actvate=true' },
  'a query item of the wrong type': { query: 'activate=perhaps' },
  'a form': { contentType: 'application/x-www-form-urlencoded' },
  'a path nobody published': { path: '/api/v1/aps' },
  'a verb nobody published': { verb: 'PATCH' },
  'a SAML app without its addresses': { body: { label: 'x', signOnMode: 'SAML_2_0', settings: { signOn: { audience: 'a' } } } },
};
for (const [what, changes] of Object.entries(wrong)) assert.notDeepEqual(faults(changes), [], what);
console.log(`${Object.keys(wrong).length} wrong requests were noticed`);
