/*
 * What can be checked of the manifest without the internet. Microsoft's own validator asks a server.
 * Usage: node test/manifest/check.mjs [manifest.xml [folder with the built files]]
 */
import { existsSync, readFileSync } from 'node:fs';
import { XMLParser, XMLValidator } from 'fast-xml-parser';

const [, , path = 'manifest.xml', built] = process.argv;
const root = new URL('../../', import.meta.url);
const xml = readFileSync(new URL(path, root), 'utf8');
const complaints = [];
const expect = (condition, sentence) => {
  if (!condition) complaints.push(sentence);
};

const wellFormed = XMLValidator.validate(xml);
expect(wellFormed === true, `Not well-formed XML: ${JSON.stringify(wellFormed)}`);

const node = new XMLParser({ ignoreAttributes: false, preserveOrder: false, attributeNamePrefix: '' }).parse(xml);
const app = node.OfficeApp ?? {};
const list = (value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]);

// The order of the children of OfficeApp is fixed by the schema.
const order = ['Id', 'Version', 'ProviderName', 'DefaultLocale', 'DisplayName', 'Description', 'IconUrl'];
order.push('HighResolutionIconUrl', 'SupportUrl', 'AppDomains', 'Hosts', 'Requirements', 'DefaultSettings');
order.push('Permissions', 'VersionOverrides');
const found = Object.keys(app).filter((key) => order.includes(key));
expect(found.join() === order.join(), `Children of OfficeApp are ${found.join()}, expected ${order.join()}`);

expect(app['xmlns:xsi'] === 'http://www.w3.org/2001/XMLSchema-instance', 'xmlns:xsi is not the schema instance');
expect(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(app.Id), `Id is not a GUID: ${app.Id}`);
expect(app.DefaultLocale === 'nl-NL', 'The default locale must be nl-NL');
expect(app.Description?.DefaultValue?.length <= 250, 'The description is longer than 250 characters');

const { version } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
expect(app.Version === `${version}.0`, `Version ${app.Version} does not follow package.json (${version})`);

// Every locale override carries a full tag, and every text has an English one.
for (const [, locale] of xml.matchAll(/Override Locale="([^"]*)"/g))
  expect(/^[a-z]{2}-[A-Z]{2}$/.test(locale), `Locale ${locale} is not a full tag`);
const overrides = app.VersionOverrides ?? {};
const resources = overrides.Resources ?? {};
const strings = [
  ...list(resources['bt:ShortStrings']?.['bt:String']),
  ...list(resources['bt:LongStrings']?.['bt:String']),
];
for (const string of strings)
  expect(
    list(string['bt:Override']).some((o) => o.Locale === 'en-US'),
    `${string.id} has no English text`,
  );
for (const string of list(resources['bt:ShortStrings']?.['bt:String']))
  expect(string.DefaultValue.length <= 125, `${string.id} is longer than 125 characters`);
for (const string of list(resources['bt:LongStrings']?.['bt:String']))
  expect(string.DefaultValue.length <= 250, `${string.id} is longer than 250 characters`);

// Every resid names a resource, every resource is used, and none is longer than 32 characters.
const urls = list(resources['bt:Urls']?.['bt:Url']);
const images = list(resources['bt:Images']?.['bt:Image']);
const defined = new Set([...strings, ...urls, ...images].map((item) => item.id));
const used = new Set([...xml.matchAll(/resid="([^"]*)"/g)].map(([, id]) => id));
for (const id of used) expect(defined.has(id), `resid ${id} is not among the resources`);
for (const id of defined) expect(used.has(id), `resource ${id} is not used`);
for (const id of [...defined, ...used]) expect(id.length <= 32, `${id} is longer than 32 characters`);

// One runtime for functions, pane and commands.
const host = overrides.Hosts?.Host ?? {};
const extension = host.AllFormFactors?.ExtensionPoint ?? {};
const runtime = host.Runtimes?.Runtime ?? {};
const shared = [runtime.resid, extension.Page?.SourceLocation?.resid, host.DesktopFormFactor?.FunctionFile?.resid];
expect(new Set(shared).size === 1, `The shared runtime has different resids: ${shared.join()}`);
expect(runtime.lifetime === 'long', 'The shared runtime must have a long lifetime');
expect(!xml.includes('TaskpaneId'), 'TaskpaneId would open a second runtime');
const location = (id) => urls.find((item) => item.id === id)?.DefaultValue;
expect(
  location(runtime.resid) === app.DefaultSettings?.SourceLocation?.DefaultValue,
  'The pane is not the shared runtime',
);

const sets = Object.fromEntries(list(app.Requirements?.Sets?.Set).map((set) => [set.Name, set.MinVersion]));
const required = { SharedRuntime: '1.1', CustomFunctionsRuntime: '1.3', ExcelApi: '1.12' };
for (const [name, minimum] of Object.entries(required))
  expect(sets[name] === minimum, `Requirement ${name} ${minimum} is missing`);

// Every address is https and on one origin; the production manifest knows no localhost.
const addresses = [...xml.matchAll(/(?:DefaultValue|Value)="(https?:[^"]*)"|<AppDomain>([^<]*)</g)].map(
  (m) => m[1] ?? m[2],
);
const origins = new Set(addresses.map((address) => new URL(address).origin));
for (const address of addresses) expect(address.startsWith('https://'), `${address} is not https`);
expect(origins.size === 1, `More than one origin: ${[...origins].join()}`);
if (built) expect(!xml.includes('localhost'), 'The production manifest names localhost');

/** Width and height of a PNG stand in its first chunk. */
const pixels = (file) => {
  const bytes = readFileSync(file);
  expect(bytes.readUInt32BE(0) === 0x89504e47, `${file} is not a PNG`);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
};
const icons = [
  [app.IconUrl?.DefaultValue, 32],
  [app.HighResolutionIconUrl?.DefaultValue, 64],
  ...images.map((image) => [image.DefaultValue, Number(image.id.split('.')[1])]),
];
for (const [address, size] of icons) {
  const file = new URL(`.${new URL(address).pathname}`, root);
  if (!existsSync(file)) complaints.push(`${address} has no file`);
  else
    expect(
      pixels(file).every((edge) => edge === size),
      `${address} is not ${size} × ${size} pixels`,
    );
}

// In a built folder every address has its file, and so has the help of every function.
if (built) {
  const { functions } = JSON.parse(readFileSync(new URL(`${built}/functions.json`, root), 'utf8'));
  for (const { id, helpUrl } of functions)
    expect(origins.has(new URL(helpUrl).origin), `The help of ${id} is on another origin: ${helpUrl}`);
  for (const address of [...addresses, ...functions.map(({ helpUrl }) => helpUrl)]) {
    const { pathname } = new URL(address);
    const file = new URL(`${built}${pathname}`, root);
    if (pathname !== '/') expect(existsSync(file), `${address} is not in ${built}`);
  }
}

if (complaints.length > 0) {
  console.error(complaints.map((sentence) => `- ${sentence}`).join('\n'));
  process.exit(1);
}
console.log(`${path}: in order (${addresses.length} addresses, ${strings.length} texts, ${icons.length} icons).`);
