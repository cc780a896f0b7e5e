import type { Node } from 'unist';
interface Point {
    line: number;
    column: number;
    offset: number;
}
/** The position of a node as an item carries it; nothing where positions are not asked for. */
export declare function place(node: Node, wanted: boolean): {
    position?: {
        start: Point;
        end: Point;
    };
};
export {};
