"""The trained reader: what a text means, beyond its words and numbers. Knows no policy.

Weights, tokenizer and card are in ``data``; the model card in the docs says what
they were trained on, what was measured, and where they fail.
"""
