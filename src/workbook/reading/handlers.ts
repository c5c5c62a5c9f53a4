type Handler = Pick<OfficeExtension.EventHandlerResult<unknown>, 'context' | 'remove'>;

/** Handlers can only be removed in the context they were added in; when it is gone, so are they. */
export const removeHandlers = async (handlers: readonly Handler[]): Promise<void> => {
  const [first] = handlers;
  if (first === undefined) return;
  await Excel.run(first.context, async (context) => {
    handlers.forEach((handler) => handler.remove());
    await context.sync();
  }).catch(() => undefined);
};
