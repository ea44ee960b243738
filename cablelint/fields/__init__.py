"""The inside of each field: grammar/fields.lark over a field's text gives the node of the model."""
