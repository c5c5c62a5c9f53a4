/** Codes the emulator uses; the spelling is Excel's. */
export type OfficeErrorCode =
  | 'AccessDenied'
  | 'GeneralException'
  | 'InvalidArgument'
  | 'InvalidObjectPath'
  | 'InvalidOperation'
  | 'InvalidOperationInCellEditMode'
  | 'InvalidReference'
  | 'InvalidSelection'
  | 'ItemAlreadyExists'
  | 'ItemNotFound'
  | 'NotImplemented'
  | 'PropertyNotLoaded'
  | 'RequestPayloadSizeLimitExceeded'
  | 'ResponsePayloadSizeLimitExceeded';

const messages: Readonly<Record<OfficeErrorCode, string>> = {
  AccessDenied: 'You cannot perform the requested operation.',
  GeneralException: 'There was an internal error while processing the request.',
  InvalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  InvalidObjectPath: 'The object path is not working for what you are trying to do.',
  InvalidOperation: 'The operation attempted is invalid on the object.',
  InvalidOperationInCellEditMode:
    'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.',
  InvalidReference: 'This reference is not valid for the current operation.',
  InvalidSelection: 'The current selection is invalid for this operation.',
  ItemAlreadyExists: 'The resource being created already exists.',
  ItemNotFound: "The requested resource doesn't exist.",
  NotImplemented: 'The requested feature is not implemented.',
  PropertyNotLoaded: 'The property is not available.',
  RequestPayloadSizeLimitExceeded: 'The request payload size has exceeded the limit.',
  ResponsePayloadSizeLimitExceeded: 'The response payload size has exceeded the limit.',
};

/** What `OfficeExtension.Error` is to an add-in: an error with a code and the place where it went wrong. */
export class OfficeError extends Error implements Pick<OfficeExtension.Error, 'code' | 'debugInfo' | 'traceMessages'> {
  readonly code: string;
  debugInfo: OfficeExtension.DebugInfo;
  readonly traceMessages: string[] = [];

  constructor(code: OfficeErrorCode, location?: string, message: string = messages[code]) {
    super(message);
    this.name = 'RichApi.Error';
    this.code = code;
    this.debugInfo = { code, message, ...(location === undefined ? {} : { errorLocation: location }) };
  }
}

/** Same error with the place added, when it does not have one yet. */
export const located = (error: unknown, location: string): unknown => {
  if (error instanceof OfficeError) error.debugInfo = { errorLocation: location, ...error.debugInfo };
  return error;
};

/** A member that the playground lacks, so that nobody takes silence for success. */
export const notImplemented = (member: string): OfficeError =>
  new OfficeError('NotImplemented', member, `NotImplemented in the playground: Excel.${member}`);
