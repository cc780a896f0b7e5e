/** Whether a name stays in the folder it is put into, on every system. */
export function isPlainFileName(name) {
    return name !== '' && name !== '.' && name !== '..' && !/[/\\:\u0000-\u001f]/.test(name);
}
