/** Bounds on one document; what goes over them is refused with one line. */
export const limits = {
  /** Bytes of a file. The longest news features have about 100,000. */
  fileBytes: 4_000_000,
  /** UTF-16 code units of a line, that is of a paragraph: beyond it a text is data, not prose. */
  lineLength: 200_000,
  /** Code units of front matter, its two lines of dashes included. */
  frontMatterLength: 16_384,
  /** Folders inside folders. */
  folderDepth: 32,
} as const
