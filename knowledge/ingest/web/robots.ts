/** `noindex`, or `none`, for everybody; a word for another robot is not for us. */
export function forbidsIndexing(robots: string | null): boolean {
  return (robots ?? '')
    .toLowerCase()
    .split(',')
    .some((rule) => /^\s*(?:\*\s*:\s*|footnote\s*:\s*)?(?:noindex|none)\s*$/.test(rule))
}

/** Said of pages that ask to be kept out of indexes, in their head or their header. */
export const noIndex = 'asks not to be indexed (robots: noindex); it is not added'
