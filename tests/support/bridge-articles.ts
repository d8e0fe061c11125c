/** Two outlets on one flood, one on another in another town and month; our own text. */
export const bridgeArticles = [
  {
    source: 'herald.md',
    text: `---
outlet: Valley Herald
title: Norvik bridge closed after flood
published: 2023-05-10
---
The mayor of Norvik, Anna Lund, said on Wednesday that the old bridge had been closed after the river Sela rose by two metres. "We will reopen the bridge on Friday," Lund said.

About 300 residents of Norvik were taken to a school in Harstad, according to the fire brigade. The fire brigade said that nobody had been injured in Norvik.
`,
  },
  {
    source: 'courier.md',
    text: `---
outlet: Coast Courier
title: Residents of Norvik moved to Harstad
published: 2023-05-11
---
More than 450 residents of Norvik spent the night in a school in Harstad, the Red Cross said on Thursday. The river Sela flooded the lower part of Norvik on Tuesday.

Mayor Anna Lund said that the bridge in Norvik would stay closed for a week.
`,
  },
  {
    source: 'tribune.md',
    text: `---
outlet: Plains Tribune
title: Marwick ferry stops
published: 2023-09-02
---
The ferry between Marwick and Stoneport was stopped on Saturday because of a storm, the harbour office said. "No ferry will sail before Monday," said Peter Hale, head of the harbour office.
`,
  },
] as const
