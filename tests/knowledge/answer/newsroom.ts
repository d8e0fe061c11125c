/** Made-up reports about made-up happenings, several outlets each, with what they agree and disagree on. */
export interface Report {
  readonly id: string
  readonly event: string
  readonly outlet: string | null
  readonly title: string
  readonly published: string | null
  readonly text: string
}

export const reports: readonly Report[] = [
  {
    id: 'flood-a',
    event: 'flood',
    outlet: 'Valley Courier',
    title: 'Brenna bursts its banks at Tolvik',
    published: '2023-05-09',
    text: `The river Brenna burst its banks at Tolvik on Monday night, and the old town stood under a metre of water by dawn.

Mayor Ingrid Solheim said that 14 people were killed and that about 2,000 residents had been evacuated to the sports hall in Tolvik.

"The dam at Grenvatn held," Solheim told reporters. She said the river authority had not opened the gates of the dam.

Rescue workers said the road to Hamnes was closed. Solheim said it was not possible to leave Tolvik by road.

Farmers along the Brenna accused the river authority of hiding the water levels from the villages below the dam.`,
  },
  {
    id: 'flood-b',
    event: 'flood',
    outlet: 'Nordpost',
    title: 'Flood in Tolvik: anger at the river authority',
    published: '2023-05-10',
    text: `Flood water from the Brenna still covers the old town of Tolvik, where the river burst its banks on Monday night.

The county police said on Tuesday that 22 people were killed in the flood and more than 100 were injured.

Residents said the river authority had opened the gates of the Grenvatn dam at midnight. "We heard the sirens and then the water came," said Marta Lind, who lives near the harbour in Tolvik.

The army said the flood had destroyed both bridges over the Brenna.

The county police said residents could still leave Tolvik by the road to Hamnes, though it was slow and dangerous.`,
  },
  {
    id: 'flood-c',
    event: 'flood',
    outlet: 'Harbour Radio',
    title: 'Tolvik counts the cost of the flood',
    published: '2023-05-11',
    text: `Three days after the Brenna flooded Tolvik, the water is falling and people are returning to the old town.

The head of the river authority, Olav Brekke, said the flood had destroyed the only bridge over the Brenna. Brekke denied that the river authority had opened the gates of the dam.

Farmers have repeated their claims about hidden water levels. The river authority has rejected such accusations.

More than 1,900 residents were evacuated from Tolvik, the Red Cross said.`,
  },
  {
    id: 'strike-a',
    event: 'strike',
    outlet: 'Valley Courier',
    title: 'Dockers walk out at Marwick port',
    published: '2023-05-10',
    text: `Dockers at Marwick port walked out on Wednesday in a dispute over night pay.

The Harbour Workers Union said 3,000 dockers had joined the strike. "Nobody is working today," said Pete Garrow, the union's general secretary.

The union said the strike would end on Friday.

Garrow said the port's owners had rejected the union's offer of talks.`,
  },
  {
    id: 'strike-b',
    event: 'strike',
    outlet: 'Nordpost',
    title: 'Marwick port at a standstill as dockers strike',
    published: '2023-05-10',
    text: `Ships queued outside Marwick port on Wednesday after dockers went on strike over pay for night shifts.

Marwick Port Holdings, which owns the port, said about 800 dockers had joined the strike and that half the cranes were working.

A spokeswoman for Marwick Port Holdings said the port's owners had accepted the union's offer of talks.

The company said the strike would end on Saturday.`,
  },
  {
    id: 'election-a',
    event: 'election',
    outlet: 'Harbour Radio',
    title: 'Castell claims victory in Orvane vote',
    published: '2023-06-19',
    text: `Lucia Castell claimed victory in the mayoral election in Orvane on Sunday, although the count was not over.

The electoral board said turnout was 61 percent. Castell said she had won 52 percent of the votes.

Her rival Tomas Bray said she had not won the election. Bray accused Castell's campaign of buying votes in the harbour district of Orvane.

Castell's campaign dismissed the accusations.`,
  },
  {
    id: 'election-b',
    event: 'election',
    outlet: 'Valley Courier',
    title: 'Orvane still without a mayor',
    published: '2023-06-20',
    text: `Two candidates claim to have won the mayoral election in Orvane after a count that lasted all night.

Tomas Bray said that Lucia Castell had won 47 percent of the votes. The electoral board said turnout was about 61 percent.

The board will publish the result on Thursday, its chairwoman Nadia Ferro said.`,
  },
  {
    id: 'crash-a',
    event: 'crash',
    outlet: 'Nordpost',
    title: 'Train and lorry collide near Petersholm',
    published: '2023-06-20',
    text: `A passenger train hit a lorry at a level crossing near Petersholm on Tuesday morning.

The railway company said 9 passengers were injured, two of them badly. Nobody was killed, the company said.

The driver of the lorry, who was not hurt, told police that the barriers were open. The injured were taken to the hospital in Petersholm.`,
  },
  {
    id: 'crash-b',
    event: 'crash',
    outlet: null,
    title: 'Level crossing crash: barriers under scrutiny',
    published: '2023-06-21',
    text: `Investigators are looking at the barriers of the level crossing near Petersholm where a passenger train hit a lorry on Tuesday.

The railway company said the barriers were closed when the lorry drove on to the tracks.

Nine passengers were injured in the crash near Petersholm, according to the hospital, which said the injured were taken to the hospital in Lindmark.`,
  },
  {
    id: 'flood-d',
    event: 'second flood',
    outlet: 'Nordpost',
    title: 'River floods Karsund cellars',
    published: '2023-05-10',
    text: `Heavy rain flooded cellars in Karsund on Tuesday after the river Lauva rose by a metre.

Nobody was hurt. The fire brigade of Karsund said 40 houses were damaged and that pumps were on the way.

Mayor Henrik Aas said that three people had been evacuated from a farm near Karsund.`,
  },
  {
    id: 'flood-old',
    event: 'old flood',
    outlet: 'Valley Courier',
    title: 'Tolvik cleans up after autumn flood',
    published: '2021-10-03',
    text: `The river Brenna left its bed at Tolvik on Friday and flooded the old town for the first time in 30 years.

Mayor Ingrid Solheim said that 3 people were killed and that 600 residents had been evacuated from Tolvik.`,
  },
  {
    id: 'encyclopedia',
    event: 'encyclopedia',
    outlet: null,
    title: 'Tolvik',
    published: null,
    text: `Tolvik is a harbour town on the river Brenna. The old town of Tolvik was built in the seventeenth century, and its port was for long the largest of the coast.

The river Brenna has flooded Tolvik many times. The bridge over the Brenna was built in 1910.`,
  },
]
