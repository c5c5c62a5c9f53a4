import type { Host } from '../host';
import { OfficeError } from './officeError';
import { requestContext } from './requestContext';

type Batch<T> = (context: Excel.RequestContext) => Promise<T>;

interface Options {
  readonly delayForCellEdit?: boolean;
  readonly mergeUndoGroup?: boolean;
  readonly previousObjects?: unknown;
}

const isContext = (value: unknown): value is Excel.RequestContext =>
  typeof value === 'object' && value !== null && 'workbook' in value && 'sync' in value;

/** The context of the object(s) a caller wants to go on with. */
const earlierContext = (first: unknown): Excel.RequestContext | null => {
  if (isContext(first)) return first;
  const object: unknown = Array.isArray(first) ? first[0] : first;
  if (typeof object === 'object' && object !== null && 'load' in object) return (object as Excel.Range).context;
  return null;
};

const parse = <T>(args: readonly unknown[]): { first: unknown; batch: Batch<T> } => {
  const batch = args.at(-1);
  if (typeof batch !== 'function' || args.length > 2) throw new OfficeError('InvalidArgument', 'Excel.run');
  return { first: args.length === 2 ? args[0] : undefined, batch: batch as Batch<T> };
};

/** `Excel.run(batch)`, `run(options, batch)`, `run(context or object(s), batch)`: runs the batch and sends what is left at its end. */
export const excelRun =
  (host: Host) =>
  async <T>(...args: readonly unknown[]): Promise<T> => {
    const { first, batch } = parse<T>(args);
    const earlier = earlierContext(first);
    const options = (earlier === null ? (first ?? {}) : {}) as Options;
    const context = earlier ?? requestContext(host, { delayForCellEdit: options.delayForCellEdit ?? false });
    const work = async (): Promise<T> => {
      const answer = await batch(context);
      await context.sync();
      return answer;
    };
    if (options.mergeUndoGroup === true && host.faults.broken.has('undoGroups'))
      throw new OfficeError('InvalidOperation', 'Excel.run');
    return options.mergeUndoGroup === true ? host.undoGroup(work) : work();
  };
