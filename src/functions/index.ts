import { registry } from './registry';

/* Entry of the script that Excel loads before the pane. */
for (const [id, customFunction] of Object.entries(registry)) CustomFunctions.associate(id, customFunction);
