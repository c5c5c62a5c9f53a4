declare module '*.xml' {
  // The bundler hands a file over as a default export.
  const text: string;
  export { text as default };
}
declare module '*.css';
