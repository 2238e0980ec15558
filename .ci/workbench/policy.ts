/** The workbench's content security policy: its own files only, the add-in's pane in a frame, no address elsewhere. */
export const workbenchPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  // the grid makes style elements of its own; nothing that is typed or opened becomes one
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');
