/** The part of hearth.yaml about the strategy’s own record: one workbook, whose partners are those of the community’s directory. */
export const STRATEGY_CONFIGURATION = `
  # money, posts, committees, commitments and goals, as people keep them: the workbook of “hearth template”
  strategy:
    supplier: strategy_workbook
    directory: community
    files: incoming/strategy.xlsx
`;
