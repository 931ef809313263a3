/** The media type of an Arrow IPC stream. */
export const ARROW = 'application/vnd.apache.arrow.stream';
