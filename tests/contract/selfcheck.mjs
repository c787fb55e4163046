// selfcheck.mjs OPENAPI: whether the comparison with Okta's OpenAPI notices a wrong request: each of these has a fault.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { faultsOf } from './okta.mjs';
import { OpenApi } from './openapi.mjs';
import { Unpublished } from './recordings.mjs';

const contract = new OpenApi(process.argv[2]);
const app = {
  name: 'oidc_client', label: 'x', signOnMode: 'OPENID_CONNECT',
  credentials: { oauthClient: { token_endpoint_auth_method: 'client_secret_basic' } },
  settings: { oauthClient: { redirect_uris: ['https://a.example/cb'], response_types: ['code'], grant_types: ['authorization_code'], application_type: 'web' } },
};
const catalogApp = { name: 'integrator-8026030_cloudflareone_1', label: 'x', signOnMode: 'OPENID_CONNECT', settings: { app: { team_domain: 'acme' } } };
const dashboardApp = { name: 'integrator-8026030_cloudflaredashboard_1', label: 'x', signOnMode: 'SAML_2_0', settings: { app: { accountId: '0'.repeat(32) } } };
const stream = { name: 'x', type: 'cloudflare', settings: { well_known_url: 'http://127.0.0.1:1/.well-known/sse-configuration/x' } };
const streams = '/api/v1/security-events-providers';

const faults = (changes) => {
  const request = { server: 'okta', verb: 'POST', path: '/api/v1/apps', query: '', contentType: 'application/json', body: app, ...changes };
  const body = structuredClone(request.body);
  changes.edit?.(body);
  return faultsOf([{ ...request, body: JSON.stringify(body) }], contract, new Unpublished(['okta']));
};

const right = { 'an app': {}, 'an app of the catalogue': { body: catalogApp }, 'the app for members': { body: dashboardApp }, 'a stream of events': { path: streams, body: stream },
  'boxes': { verb: 'PUT', path: '/api/v1/apps/0oa1/features/USER_PROVISIONING', body: { create: { lifecycleCreate: { status: 'ENABLED' } } } } };
for (const [what, changes] of Object.entries(right)) assert.deepEqual(faults(changes), [], what);
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
  'a feature that there is not': { verb: 'PUT', path: '/api/v1/apps/0oa1/features/BOGUS', body: { create: { lifecycleCreate: { status: 'ENABLED' } } } },
  'a verb nobody published': { verb: 'PATCH' },
  'a SAML app without its addresses': { body: { label: 'x', signOnMode: 'SAML_2_0', settings: { signOn: { audience: 'a' } } } },
  // Requests that the list has something of: all the rest of them is compared.
  'a catalogue app with a label that is a number': { body: catalogApp, edit: (b) => (b.label = 5) },
  'a catalogue app with a key nobody declared': { body: catalogApp, edit: (b) => (b.visibilty = { x: 1 }) },
  'a catalogue app with another field than the team domain': { body: catalogApp, edit: (b) => (b.settings.app.team = 'acme') },
  'a catalogue app with a query item nobody declared': { body: catalogApp, query: 'actvate=true' },
  'a catalogue app nobody listed': { body: catalogApp, edit: (b) => (b.name = 'integrator-8026030_cloudflareone_12') },
  'an app for members with a second field': { body: dashboardApp, edit: (b) => (b.settings.app.x = 1) },
  'an app for members with a key nobody declared': { body: dashboardApp, edit: (b) => (b.settings.manualProvisioning = true) },
  'a stream of events without its type': { path: streams, body: stream, edit: (b) => delete b.type },
  'a stream of events with a key nobody declared': { path: streams, body: stream, edit: (b) => (b.typ = 3) },
  'a stream of events from no address': { path: streams, body: stream, edit: (b) => (b.settings.well_known_url = '127.0.0.1:1') },
};
for (const [what, changes] of Object.entries(wrong)) assert.notDeepEqual(faults(changes), [], what);
// What is on the list for nothing is noticed: a part that the contract takes as it is sent.
const list = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'list-')), 'unpublished.json');
const listed = (parts) => {
  fs.writeFileSync(list, JSON.stringify([{ server: 'okta', verbs: ['POST'], path: '/api/v1/apps', parts, reason: 'because this is a test' }]));
  const unpublished = new Unpublished(['okta'], list);
  faultsOf([{ server: 'okta', verb: 'POST', path: '/api/v1/apps', query: '', contentType: 'application/json', body: JSON.stringify({ ...app, bogus: 1 }) }], contract, unpublished);
  return unpublished.unused();
};
assert.deepEqual(listed({ bogus: ['^1$'] }), [], 'a part that is needed');
assert.equal(listed({ bogus: ['^1$'], label: ['^"x"$', 'y'] }).length, 1, 'a part that is not needed');
assert.equal(listed({ bogus: ['^2$'] }).length, 1, 'a part that nobody sends');
fs.rmSync(path.dirname(list), { recursive: true });
console.log(`${Object.keys(wrong).length} wrong requests were noticed`);
