/** Answers the add-in's request for Office.js: hands it the emulated host of the page around it. */
const host = (window.parent as Window & { __officeHost?: object }).__officeHost;
if (host === undefined) throw new Error('Open the playground page: this script has no host of its own.');
Object.assign(window, host);
