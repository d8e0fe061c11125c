/** Statements of one text that are held against the articles; what stands behind them is left out. */
export const mostStatements = 40
