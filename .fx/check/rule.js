/** The unified transformer of a rule: its findings become messages of the file, stamped with source and rule id. */
export function toTransformer(rule) {
    return (tree, file) => {
        rule.check(tree, (reason, node) => {
            const message = file.message(reason, {
                ...(node.position ? { place: node.position } : {}),
                ruleId: rule.id,
                source: 'notes',
            });
            message.fatal = false;
        }, file);
    };
}
