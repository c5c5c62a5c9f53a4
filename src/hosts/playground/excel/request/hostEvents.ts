import type { Host } from '../host';
import { act } from './members';
import type { Handle } from './kind';

/** Events the emulator raises, with what their handlers get. */
export interface EventArguments {
  readonly changed: Excel.WorksheetChangedEventArgs;
  readonly sheetActivated: Excel.WorksheetActivatedEventArgs;
  readonly sheetDeactivated: Excel.WorksheetDeactivatedEventArgs;
  readonly sheetAdded: Excel.WorksheetAddedEventArgs;
  readonly sheetDeleted: Excel.WorksheetDeletedEventArgs;
  readonly sheetRenamed: Excel.WorksheetNameChangedEventArgs;
  readonly calculated: Excel.WorksheetCalculatedEventArgs;
  readonly selectionChanged: Excel.SelectionChangedEventArgs;
  readonly sheetSelectionChanged: Excel.WorksheetSelectionChangedEventArgs;
}

type EventName = keyof EventArguments;
type Handler = (args: never) => Promise<unknown>;

interface Registration {
  readonly event: EventName;
  readonly sheetId: string | null;
  readonly handler: Handler;
}

export interface HostEvents {
  /** Runs a step of the add-in; changes within it carry its trigger source. */
  readonly asAddIn: (run: () => void | Promise<void>) => Promise<void>;
  /** Runs something as a co-author would; changes within it are remote. */
  readonly asColleague: <T>(run: () => T | Promise<T>) => Promise<T>;
  readonly source: () => 'Local' | 'Remote';
  readonly byAddIn: () => boolean;
  readonly register: (registration: Registration) => void;
  readonly unregister: (handler: Handler, event: EventName) => void;
  readonly clear: () => void;
  /** Handlers run after the current work, never in the middle of a sync. */
  readonly emit: <E extends EventName>(event: E, sheetId: string | null, args: EventArguments[E]) => void;
}

export const hostEvents = (enabled: () => boolean): HostEvents => {
  const registrations: Registration[] = [];
  let addIn = 0;
  let colleague = 0;
  return {
    asAddIn: async (run) => {
      addIn += 1;
      try {
        await run();
      } finally {
        addIn -= 1;
      }
    },
    asColleague: async (run) => {
      colleague += 1;
      try {
        return await run();
      } finally {
        colleague -= 1;
      }
    },
    source: () => (colleague > 0 ? 'Remote' : 'Local'),
    byAddIn: () => addIn > 0 && colleague === 0,
    register: (registration) => void registrations.push(registration),
    unregister: (handler, event) => {
      const index = registrations.findIndex((entry) => entry.handler === handler && entry.event === event);
      if (index >= 0) registrations.splice(index, 1);
    },
    clear: () => void registrations.splice(0),
    emit: (event, sheetId, args) => {
      if (!enabled()) return;
      const called = registrations.filter(
        (entry) => entry.event === event && (entry.sheetId === null || entry.sheetId === sheetId),
      );
      for (const { handler } of called) setTimeout(() => void handler(args as never), 0);
    },
  };
};

/** The `onX` member of an object: handlers are added and removed at the next sync. */
export const eventHandlers = <E extends EventName, T>(
  self: Handle<T>,
  member: string,
  event: E,
  sheetIdOf: (target: T) => string | null,
): OfficeExtension.EventHandlers<EventArguments[E]> => {
  const { events }: Host = self.host;
  type Typed = (args: EventArguments[E]) => Promise<unknown>;
  const remove = (handler: Typed): void => events.unregister(handler, event);
  const members: unknown = {
    add: (handler: Typed) => {
      act(self, `${member}.add`, null, (target) => events.register({ event, sheetId: sheetIdOf(target), handler }));
      const context = self.context.proxy();
      // As in Excel, removal travels with the context the handler was added in.
      return { context, remove: () => act(self, `${member}.remove`, null, () => remove(handler)) };
    },
    remove: (handler: Typed) => act(self, `${member}.remove`, null, () => remove(handler)),
  };
  return members as OfficeExtension.EventHandlers<EventArguments[E]>;
};
