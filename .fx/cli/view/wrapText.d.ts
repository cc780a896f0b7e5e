/**
 * Break one line of plain text into lines no wider than `width` columns, as Chinese and Latin typography want it.
 *
 * Text must be free of controls and colours (see escapeControls): colour the lines afterwards.
 *
 * @example
 * wrapText('今天聊大模型，以及 GPT', 12) // => ['今天聊大', '模型，以及', 'GPT']
 */
export declare function wrapText(text: string, width: number): string[];
