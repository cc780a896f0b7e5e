/** The width to write in: that of the terminal, but neither too narrow to hold a line nor too wide to read. */
export declare function chooseWidth(columns: number | undefined): number;
