/** A message of a VFile as the document lists it: fatal is an error, `fatal: null` an information. */
export function toMessage(message) {
    return {
        rule: message.ruleId ?? 'unknown',
        severity: message.fatal ? 'error' : message.fatal === false ? 'warning' : 'info',
        reason: message.reason,
        line: message.line ?? null,
        column: message.column ?? null,
    };
}
