/** The width to write in: that of the terminal, but neither too narrow to hold a line nor too wide to read. */
export function chooseWidth(columns) {
    return Math.min(100, Math.max(40, columns || 80));
}
