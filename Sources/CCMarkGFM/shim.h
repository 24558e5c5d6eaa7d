// What Markup needs of the system's libcmark-gfm: the block parser, and beyond the published
// interface its nodes, reference maps, character classes, entities and inline scanners, all from
// the headers that the development package installs.
#pragma once
#include <cmark-gfm.h>
#include <cmark-gfm-extension_api.h>
#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm/node.h>
#include <cmark-gfm/parser.h>
#include <cmark-gfm/references.h>
#include <cmark-gfm/map.h>
#include <cmark-gfm/inlines.h>
#include <cmark-gfm/scanners.h>
#include <cmark-gfm/houdini.h>
#include <cmark-gfm/utf8.h>
#include <cmark-gfm/syntax_extension.h>

// The table extension's node types are variables of the library, set once when the extensions are
// registered, and declared in no installed header.
extern cmark_node_type CMARK_NODE_TABLE;
extern cmark_node_type CMARK_NODE_TABLE_ROW;
extern cmark_node_type CMARK_NODE_TABLE_CELL;

static inline uint16_t markup_table_type(void) { return (uint16_t)CMARK_NODE_TABLE; }
static inline uint16_t markup_table_row_type(void) { return (uint16_t)CMARK_NODE_TABLE_ROW; }
static inline uint16_t markup_table_cell_type(void) { return (uint16_t)CMARK_NODE_TABLE_CELL; }
